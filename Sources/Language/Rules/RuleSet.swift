/// Rules compiled once, to be run over any number of sentences.
///
/// Each pattern is tried only where a token could begin it, and only in sentences that hold the words it cannot
/// do without; so a sentence costs about as much as its tokens. A class, so that nobody who holds it copies its tables.
final class RuleSet: Sendable {
  let rules: [Rule]
  private let code: FixedTable<Program.Instruction>
  private let kinds: TokenKinds
  private var members: BitTable { kinds.members }
  private let prefilter: Prefilter
  /// The patterns in the order of the prefilter.
  private let entries: FixedTable<Entry>
  /// For each rule a row with the rules that silence it.
  private let blockers: BitTable
  /// For each rule whether any does.
  private let isBlockable: FixedTable<Bool>
  /// For each rule how far it reaches.
  private let reaches: FixedTable<Rule.Reach>

  private struct Entry {
    let rule: Int32
    let pattern: Int32
    /// Where its code begins.
    let start: Int32
    /// Bits of `Sentence.signature` that must be set.
    let required: UInt64
  }

  /// Compiles rules; the order is kept and a `Match` names a rule by its position.
  init(_ rules: [Rule], vocabulary: Vocabulary = .standard) {
    self.rules = rules
    blockers = BitTable(rows: rules.count, columns: rules.count) { rules[$0].isBlocked(by: rules[$1].id) }
    isBlockable = FixedTable(rules.map { !$0.blockers.isEmpty })
    reaches = FixedTable(rules.map(\.reach))
    var program = Program()
    var sets = TokenSets(vocabulary: vocabulary)
    let patterns = rules.enumerated().flatMap { index, rule in
      SwitchedOffRules.contains(rule.id) ? [] : rule.patterns.map { (rule: index, pattern: $0) }
    }
    let starts = patterns.map { program.add($0.pattern, sets: &sets) }
    kinds = TokenKinds(sets)
    prefilter = Prefilter(
      program, starts: starts, anchors: patterns.map(\.pattern.anchor), sets: sets, kinds: kinds)
    entries = FixedTable(
      prefilter.order.map { [sets] at in
        Entry(
          rule: Int32(patterns[at].rule), pattern: Int32(at), start: Int32(starts[at]),
          required: patterns[at].pattern.required(sets))
      })
    code = FixedTable(program.code)
  }

  // MARK: Matching

  /// The rules that fire in a sentence and are not silenced, by place and then by rule; each at most once a place and
  /// pattern.
  func matches(in sentence: Sentence) -> [Match] { unsilenced(allMatches(in: sentence)) }

  /// Those of all matches in a sentence that no other of them silences.
  func unsilenced(_ found: [Match]) -> [Match] {
    found.contains { isBlocked($0, among: found) } ? found.filter { !isBlocked($0, among: found) } : found
  }

  /// The rules that fire in a sentence, the silenced ones too.
  func allMatches(in sentence: Sentence) -> [Match] {
    let contentEnd = sentence.contentEnd - sentence.tokens.startIndex
    // Taken out of the sentence, of which the closures would else hold a copy.
    let signature = sentence.signature
    return sentence.tokens.withUnsafeBufferPointer { tokens in
      kinds.withKinds(of: tokens) { kinds in
        let machine = Machine(
          tokens: tokens, contentEnd: contentEnd, code: code.buffer, kinds: kinds, members: members.words.buffer,
          stride: members.stride)
        return run(machine, signature)
      }
    }
  }

  private func run(_ machine: Machine, _ signature: UInt64) -> [Match] {
    var matches: [Match] = []
    for at in machine.tokens.indices {
      prefilter.forEachPattern(machine.kinds, at: at, machine.tokens[at].traits.place) { place in
        let entry = entries[place]
        guard entry.required & ~signature == 0, let end = machine.run(Int(entry.start), at) else { return }
        insert(Match(rule: Int(entry.rule), pattern: Int(entry.pattern), tokens: at..<max(end, at)), into: &matches)
      }
    }
    return matches
  }

  /// Keeps the matches of one place in the order of the patterns.
  private func insert(_ match: Match, into matches: inout [Match]) {
    var at = matches.count
    while at > 0, matches[at - 1].isAtSamePlace(as: match), matches[at - 1].pattern > match.pattern { at -= 1 }
    matches.insert(match, at: at)
  }

  private func isBlocked(_ match: Match, among found: [Match]) -> Bool {
    guard isBlockable[match.rule] else { return false }
    return found.contains { other in blockers.holds(match.rule, other.rule) && reaches(other, match) }
  }

  private func reaches(_ blocker: Match, _ match: Match) -> Bool {
    switch reaches[blocker.rule] {
    case .sentence: true
    case .overlap: blocker.tokens.overlaps(match.tokens)
    case .lead:
      blocker.tokens.overlaps(match.tokens) && blocker.tokens.lowerBound <= match.tokens.lowerBound
    }
  }
}

extension Match {
  fileprivate func isAtSamePlace(as other: Match) -> Bool { tokens.lowerBound == other.tokens.lowerBound }
}
