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
        let required = pattern.required(sets)
        let entry = Entry(rule: Int32(index), start: Int32(start), required: required)
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
        guard entry.required & ~signature == 0 else { continue }
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

extension Pattern {
  /// The token sets of which a match must begin with one; nil when it can begin with anything.
  var firsts: [TokenSet]? {
    switch self {
    case .token(let set): [set]
    case .gap: nil
    case .sentenceStart, .clauseStart, .sentenceEnd: []
    case .sequence(let parts): Self.firsts(of: parts[...])
    case .choice(let rows): rows.reduce([]) { all, row in row.firsts.flatMap { more in all.map { $0 + more } } }
    case .optional(let part): part.firsts
    }
  }

  private static func firsts(of parts: ArraySlice<Pattern>) -> [TokenSet]? {
    guard let first = parts.first else { return [] }
    guard let sets = first.firsts else { return nil }
    guard first.mayBeEmpty else { return sets }
    return firsts(of: parts.dropFirst()).map { sets + $0 }
  }

  /// Whether it can match no token at all.
  private var mayBeEmpty: Bool {
    switch self {
    case .token: false
    case .gap, .sentenceStart, .clauseStart, .sentenceEnd, .optional: true
    case .sequence(let parts): parts.allSatisfy(\.mayBeEmpty)
    case .choice(let rows): rows.contains(where: \.mayBeEmpty)
    }
  }

  /// The signature bits of the words that no match can do without.
  func required(_ sets: TokenSets) -> UInt64 {
    switch self {
    case .token(let set):
      guard !set.isNegated, let id = sets.ids(of: set).first, sets.ids(of: set).count == 1 else { return 0 }
      return 1 << UInt64(id & 63)
    case .sequence(let parts): return parts.reduce(0) { $0 | $1.required(sets) }
    case .choice(let rows): return rows.dropFirst().reduce(rows[0].required(sets)) { $0 & $1.required(sets) }
    default: return 0
    }
  }
}
