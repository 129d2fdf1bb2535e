import Messages

/// In what steps a calendar metric counts.
public enum CalendarUnit: String, Sendable {
  /// From Monday to Sunday, named by the Monday.
  case week
  case month

  /// A step, and what to call it.
  struct Span {
    let name: String
    let first: CivilDate
    /// The first day after it.
    let end: CivilDate

    func contains(_ date: CivilDate) -> Bool { first <= date && date < end }
  }

  /// The steps that a sample's period touches, empty ones included; without a period those between its days.
  func spans(of sample: Sample, _ days: [CivilDate]) -> [Span] {
    guard let first = sample.period?.first ?? days.min(), let last = sample.period?.last ?? days.max() else {
      return []
    }
    var spans: [Span] = []
    var next = span(of: first)
    while next.first <= last, spans.count < 5000 {
      spans.append(next)
      next = span(of: next.end)
    }
    return spans
  }

  /// The step of a day.
  func span(of date: CivilDate) -> Span {
    switch self {
    case .week:
      let monday = date.adding(days: -date.weekday)
      return Span(name: monday.description, first: monday, end: monday.adding(days: 7))
    case .month:
      return Span(
        name: date.monthDescription, first: CivilDate(monthNumber: date.monthNumber),
        end: CivilDate(monthNumber: date.monthNumber + 1))
    }
  }
}
