/// What can be known of a match before it is tried.
extension Pattern {
  /// The traits that the first token of a match must have.
  var anchor: Token.Traits {
    switch self {
    case .sentenceStart: .head
    case .clauseStart: .clauseStart
    case .sequence(let parts): parts.first?.anchor ?? []
    default: []
    }
  }

  /// The set that the second token of every match belongs to; nil where that is not fixed.
  var second: TokenSet? {
    guard case .sequence(let parts) = self else { return nil }
    let words = parts.drop { $0 == .sentenceStart || $0 == .clauseStart }
    guard words.count > 1, case .token = words[words.startIndex], case .token(let set) = words[words.startIndex + 1]
    else { return nil }
    return set
  }

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
