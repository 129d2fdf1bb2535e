import Analysis
import Messages

/// Turns values into words: the names of people, days in the user's time zone, numbers with their units.
public struct Wording: Sendable {
  /// In which days are counted.
  public let zone: TimeZoneRules
  private let names: [PersonID: String]

  public init(people: some Sequence<Person>, zone: TimeZoneRules) {
    self.zone = zone
    names = Dictionary(people.map { ($0.id, shortened($0.name, to: 40)) }, uniquingKeysWith: { first, _ in first })
  }

  var moments: Moments { Moments(zone: zone) }

  /// What to call somebody; the id of somebody without a name.
  func name(_ person: PersonID) -> String { person == .owner ? "you" : names[person] ?? person.rawValue }
}

extension Material {
  /// What the codes behind the practices are.
  var codes: Block {
    .note(
      "In brackets: the practice of the articles. \(code: "pushback metrics A14") says what is counted for one, and how."
    )
  }
}

extension Wording {
  /// A cell as people read it. Text is shortened; numbers get their unit, and fewer than five cases are said to be
  /// too few instead of a share.
  func words(_ cell: Cell) -> Phrase {
    switch cell {
    case .empty: Phrase()
    case .text(let text): .text(shortened(text, to: 80))
    case .person(let id): .text(name(id))
    case .metric(let id): .text(title(ofMetric: id))
    case .episode(let id): .link(id.rawValue, to: Anchor(id))
    case .instant(let instant): .text(moments.day(instant))
    case .count(let count, _): .text(String(count))
    case .rate(let rate): .text(words(rate))
    case .interval(let interval): .text(Numbers.percent(interval))
    case .estimate(let estimate): .text(Numbers.percent(estimate))
    case .difference(let value, let interval): .text(Numbers.points(value, interval))
    case .probability(let p): .text(Numbers.probability(p))
    case .quantity(let value): .text(Numbers.tenths(value))
    case .hours(let hours): .text(hours.map(Numbers.hours) ?? "not reached")
    case .hoursInterval(let low, let high): .text(Numbers.hours(from: low, to: high))
    case .verdict(let verdict):
      Verdict.clear.contains(verdict) ? .strong(verdict.rawValue) : .text(verdict.rawValue)
    }
  }

  /// "5/14 (36 %)", "2 of 3, too few", "–" of none.
  func words(_ rate: Evidence) -> String {
    guard rate.n > 0, let share = rate.share else { return "–" }
    return rate.isTooFew ? "\(rate.x) of \(rate.n), too few" : "\(rate.x)/\(rate.n) (\(Numbers.percent(share)))"
  }

  /// "no without any alternative (A14)"; the id of a metric that is unknown.
  func title(ofMetric id: String) -> String {
    metric(named: id).map { "\($0.title) (\($0.practice))" } ?? id
  }
}
