/// Rules compiled once, to be run over any number of sentences.
///
/// Each pattern is tried only where a token could begin it, and only in sentences that hold the words it cannot
/// do without; so a sentence costs about as much as its tokens.
struct RuleSet: Sendable {
  let rules: [Rule]
  private var program = Program()
  private var sets: TokenSets
  private var entries: [Entry] = []
  /// For each token id the entries it may begin: `candidates[offsets[id]..<offsets[id + 1]]`.
  private var offsets: [Int32] = []
  private var candidates: [Int32] = []
  /// For each rule the rules that silence it.
  private let blockers: [[Int]]

  private struct Entry {
    let rule: Int32
    let start: Int32
    /// Bits of `Sentence.signature` that must be set.
    let required: UInt64
    /// What the first token must be besides its id.
    let anchor: Token.Traits
    /// The set of which the second token must be one, -1 where anything may follow.
    let second: Int32
  }

  /// Compiles rules; the order is kept and a `Match` names a rule by its position.
  init(_ rules: [Rule], vocabulary: Vocabulary = .standard) {
    self.rules = rules
    sets = TokenSets(vocabulary: vocabulary)
    blockers = rules.map { rule in rules.indices.filter { rule.isBlocked(by: rules[$0].id) } }
    compile(vocabulary)
  }

  private mutating func compile(_ vocabulary: Vocabulary) {
    var starts = [[Int32]](repeating: [], count: vocabulary.count)
    for (index, rule) in rules.enumerated() {
      for pattern in rule.patterns {
        let start = program.add(pattern, sets: &sets)
        let entry = Entry(
          rule: Int32(index), start: Int32(start), required: pattern.required(sets), anchor: pattern.anchor,
          second: pattern.second.map { sets.index(of: $0) } ?? -1)
        for id in firstIDs(pattern, count: vocabulary.count) { starts[id].append(Int32(entries.count)) }
        entries.append(entry)
      }
    }
    offsets = [0]
    for list in starts {
      candidates += list
      offsets.append(Int32(candidates.count))
    }
  }

  private func firstIDs(_ pattern: Pattern, count: Int) -> [Int] {
    guard let firsts = pattern.firsts, !firsts.isEmpty else { return Array(0..<count) }
    var copy = sets
    let indices = firsts.map { copy.index(of: $0) }
    return (0..<count).filter { id in indices.contains { copy.contains($0, Int32(id)) } }
  }

  // MARK: Matching

  /// The rules that fire in a sentence and are not silenced, by rule and then by place; each at most once a place.
  func matches(in sentence: Sentence) -> [Match] {
    let found = allMatches(in: sentence)
    return found.isEmpty ? found : found.filter { !isBlocked($0, among: found) }
  }

  /// The rules that fire in a sentence, the silenced ones too.
  func allMatches(in sentence: Sentence) -> [Match] {
    sentence.tokens.withUnsafeBufferPointer { tokens in
      program.code.withUnsafeBufferPointer { code in
        sets.bits.withUnsafeBufferPointer { bits in
          let content = sentence.contentEnd - sentence.tokens.startIndex
          let machine = Machine(tokens: tokens, contentEnd: content, code: code, bits: bits, stride: sets.stride)
          return run(machine, sentence.signature)
        }
      }
    }
  }

  private func run(_ machine: Machine, _ signature: UInt64) -> [Match] {
    var found: [Match] = []
    for at in machine.tokens.indices {
      let id = Int(machine.tokens[at].id)
      for slot in Int(offsets[id])..<Int(offsets[id + 1]) {
        let entry = entries[Int(candidates[slot])]
        guard entry.required & ~signature == 0, machine.tokens[at].traits.isSuperset(of: entry.anchor),
          entry.second < 0 || machine.holds(entry.second, at: at + 1)
        else { continue }
        guard let end = machine.run(Int(entry.start), at) else { continue }
        found.append(Match(rule: Int(entry.rule), tokens: at..<max(end, at)))
      }
    }
    return found
  }

  private func isBlocked(_ match: Match, among found: [Match]) -> Bool {
    guard !blockers[match.rule].isEmpty else { return false }
    return found.contains { other in
      blockers[match.rule].contains(other.rule)
        && reaches(other, match)
    }
  }

  private func reaches(_ blocker: Match, _ match: Match) -> Bool {
    switch rules[blocker.rule].reach {
    case .sentence: true
    case .overlap: blocker.tokens.overlaps(match.tokens)
    case .lead:
      blocker.tokens.overlaps(match.tokens) && blocker.tokens.lowerBound <= match.tokens.lowerBound
    }
  }
}
