/// Runs programs over the tokens of one sentence.
///
/// Works on buffers, so that trying a pattern costs no reference counting; it must not outlive them.
struct Machine {
  let tokens: UnsafeBufferPointer<Token>
  /// The position behind the last word.
  let contentEnd: Int
  let code: UnsafeBufferPointer<Program.Instruction>
  /// The kinds of the tokens.
  let kinds: UnsafeBufferPointer<TokenKinds.Kind>
  /// The sets that hold a kind: so many words of a table without doubles.
  let members: UnsafeBufferPointer<UInt64>
  let stride: Int

  /// Tries the code at `counter` from token `start`; the position behind the match, nil when there is none.
  func run(_ counter: Int, _ start: Int) -> Int? {
    var counter = counter
    var at = start
    while true {
      let instruction = code[counter]
      switch instruction.operation {
      case .match: return at
      case .token:
        guard at < tokens.count, holds(instruction.argument, kinds[at]) else { return nil }
        at += 1
      case .gap: return runGap(counter + 1, at, Int(instruction.argument))
      case .split:
        if mayMatch(counter + 1, at), let found = run(counter + 1, at) { return found }
        counter = Int(instruction.argument) - 1
      case .jump: counter = Int(instruction.argument) - 1
      case .sentenceStart: guard hasTrait(.head, at) else { return nil }
      case .clauseStart: guard hasTrait(.clauseStart, at) else { return nil }
      case .sentenceEnd: guard at >= contentEnd else { return nil }
      }
      counter += 1
    }
  }

  private func runGap(_ counter: Int, _ start: Int, _ longest: Int) -> Int? {
    for at in start...min(start + longest, tokens.count) {
      if mayMatch(counter, at), let found = run(counter, at) { return found }
    }
    return nil
  }

  /// Whether the first token is as it must be, where one must: most attempts end there, which is not worth a call.
  @inline(__always)
  private func mayMatch(_ counter: Int, _ at: Int) -> Bool {
    let first = code[counter]
    return first.operation != .token || (at < tokens.count && holds(first.argument, kinds[at]))
  }

  @inline(__always)
  private func holds(_ set: Int32, _ kind: TokenKinds.Kind) -> Bool {
    members[Int(kind) * stride + Int(set) / 64] >> UInt64(set & 63) & 1 == 1
  }

  private func hasTrait(_ trait: Token.Traits, _ at: Int) -> Bool {
    at < tokens.count && tokens[at].traits.contains(trait)
  }
}
