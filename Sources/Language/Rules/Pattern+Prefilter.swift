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

  /// The signature bits of the words that no match can do without.
  func required(_ sets: TokenSets) -> UInt64 {
    switch self {
    case .token(let set):
      // One word alone: the others are not worth listing.
      guard set.isSingle, case let ids = sets.ids(of: set), ids.count == 1 else { return 0 }
      return 1 << UInt64(ids[0] & 63)
    case .sequence(let parts): return parts.reduce(0) { $0 | $1.required(sets) }
    case .choice(let rows): return rows.dropFirst().reduce(rows[0].required(sets)) { $0 & $1.required(sets) }
    default: return 0
    }
  }
}
