/// Patterns compiled to instructions for a small backtracking machine.
///
/// The work of one attempt is bounded by the pattern, never by the text: gaps are at most a few tokens long and
/// nothing repeats.
struct Program: Sendable {
  enum Operation: UInt8 {
    /// One token of set `argument`.
    case token
    /// Up to `argument` tokens, as few as will do.
    case gap
    /// Go on here, or else at `argument`.
    case split
    case jump
    case sentenceStart
    case clauseStart
    case sentenceEnd
    case match
  }

  struct Instruction {
    var operation: Operation
    var argument: Int32 = 0
  }

  private(set) var code: [Instruction] = []

  /// Appends a pattern and returns where its code begins.
  mutating func add(_ pattern: Pattern, sets: inout TokenSets) -> Int {
    let start = code.count
    emit(pattern, &sets)
    code.append(Instruction(operation: .match))
    return start
  }

  private mutating func emit(_ pattern: Pattern, _ sets: inout TokenSets) {
    switch pattern {
    case .token(let set): code.append(Instruction(operation: .token, argument: sets.index(of: set)))
    case .gap(let longest): code.append(Instruction(operation: .gap, argument: Int32(clamping: longest)))
    case .sentenceStart: code.append(Instruction(operation: .sentenceStart))
    case .clauseStart: code.append(Instruction(operation: .clauseStart))
    case .sentenceEnd: code.append(Instruction(operation: .sentenceEnd))
    case .sequence(let parts): for part in parts { emit(part, &sets) }
    case .choice(let rows): emitChoice(rows[...], &sets)
    case .optional(let part): emitOptional(part, &sets)
    }
  }

  private mutating func emitOptional(_ part: Pattern, _ sets: inout TokenSets) {
    let split = code.count
    code.append(Instruction(operation: .split))
    emit(part, &sets)
    code[split].argument = Int32(code.count)
  }

  private mutating func emitChoice(_ rows: ArraySlice<Pattern>, _ sets: inout TokenSets) {
    guard let first = rows.first else { return }
    guard rows.count > 1 else { return emit(first, &sets) }
    let split = code.count
    code.append(Instruction(operation: .split))
    emit(first, &sets)
    let jump = code.count
    code.append(Instruction(operation: .jump))
    code[split].argument = Int32(code.count)
    emitChoice(rows.dropFirst(), &sets)
    code[jump].argument = Int32(code.count)
  }
}
