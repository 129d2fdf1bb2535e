/// Rules compiled once, to be run over any number of sentences.
///
/// Each pattern is tried only where a token could begin it, and only in sentences that hold the words it cannot
/// do without; so a sentence costs about as much as its tokens. A class, so that nobody who holds it copies its tables.
final class RuleSet: Sendable {
  let rules: [Rule]
  private let code: FixedTable<Program.Instruction>
  /// For each token id the sets that hold it.
  private let members: BitTable
  private let prefilter: Prefilter
  private let entries: FixedTable<Entry>
  /// For each rule a row with the rules that silence it.
  private let blockers: BitTable
  /// For each rule whether any does.
  private let isBlockable: FixedTable<Bool>
  /// For each rule how far it reaches.
  private let reaches: FixedTable<Rule.Reach>

  private struct Entry {
    let rule: Int32
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
    let entries = patterns.map { rule, pattern in
      let start = program.add(pattern, sets: &sets)
      return Entry(rule: Int32(rule), start: Int32(start), required: pattern.required(sets))
    }
    prefilter = Prefilter(
      program, starts: entries.map { Int($0.start) }, anchors: patterns.map(\.pattern.anchor), sets: sets)
    members = BitTable(sets)
    self.entries = FixedTable(entries)
    code = FixedTable(program.code)
  }

  // MARK: Matching

  /// A pattern that matches.
  private struct Hit {
    let pattern: Int
    let start: Int
    let end: Int
  }

  /// The rules that fire in a sentence and are not silenced, by place and then by rule; each at most once a place and
  /// pattern.
  func matches(in sentence: Sentence) -> [Match] { unsilenced(allMatches(in: sentence)) }

  /// Those of all matches in a sentence that no other of them silences.
  func unsilenced(_ found: [Match]) -> [Match] {
    found.contains { isBlocked($0, among: found) } ? found.filter { !isBlocked($0, among: found) } : found
  }

  /// The rules that fire in a sentence, the silenced ones too.
  func allMatches(in sentence: Sentence) -> [Match] {
    let hits = sentence.tokens.withUnsafeBufferPointer { tokens in
      let content = sentence.contentEnd - sentence.tokens.startIndex
      let machine = Machine(
        tokens: tokens, contentEnd: content, code: code.buffer, bits: members.words.buffer,
        starts: members.starts.buffer)
      return run(machine, sentence.signature)
    }
    return hits.isEmpty ? [] : hits.map { Match(rule: Int(entries[$0.pattern].rule), tokens: $0.start..<$0.end) }
  }

  private func run(_ machine: Machine, _ signature: UInt64) -> [Hit] {
    var hits: [Hit] = []
    for at in machine.tokens.indices {
      prefilter.forEachPattern(machine.tokens, at: at) { pattern in
        let entry = entries[pattern]
        guard entry.required & ~signature == 0, let end = machine.run(Int(entry.start), at) else { return }
        insert(Hit(pattern: pattern, start: at, end: max(end, at)), into: &hits)
      }
    }
    return hits
  }

  /// Keeps the hits of one place in the order of the patterns.
  private func insert(_ hit: Hit, into hits: inout [Hit]) {
    var at = hits.count
    while at > 0, hits[at - 1].start == hit.start, hits[at - 1].pattern > hit.pattern { at -= 1 }
    hits.insert(hit, at: at)
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
