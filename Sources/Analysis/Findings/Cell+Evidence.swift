import Messages

extension Cell {
  /// The interval of a share; empty when there are too few cases.
  static func interval(of evidence: Evidence) -> Cell { evidence.interval.map(Cell.interval) ?? .empty }

  /// A difference; empty when there is none.
  static func difference(of difference: Difference?) -> Cell {
    difference.map { .difference($0.value, $0.interval) } ?? .empty
  }

  /// The interval of a median wait; empty when there are too few cases.
  static func medianInterval(of waits: [Wait], designEffect: Double) -> Cell {
    let interval = kaplanMeierInterval(waits, share: 0.5, designEffect: designEffect)
    return Double(waits.count) / designEffect < 5 ? .empty : .hoursInterval(interval.low, interval.high)
  }

  /// How many episodes, with the episodes.
  static func count(_ episodes: [EpisodeID]) -> Cell { .count(episodes.count, episodes) }

  /// The episodes the cell opens to.
  public var episodes: [EpisodeID] {
    switch self {
    case .episode(let id): [id]
    case .count(_, let ids): ids
    case .rate(let evidence): evidence.denominator
    default: []
    }
  }

  /// The person the cell names.
  public var person: PersonID? {
    if case .person(let id) = self { id } else { nil }
  }
}
