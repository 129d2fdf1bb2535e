import Messages

/// How much of what was granted is small favours, week by week (practice A21).
public enum SmallShare: Metric {
  public static let id = "small_share"
  public static let practice = "A21"
  public static let topic = Topic.load
  public static let title = "small favours among your yeses, week by week"
  public static let definition = "Which share of your yeses of a week goes to small favours."
  public static let numerator = "Effort is SMALL."
  public static let population = Population.accepted
  public static let caveats = ["Effort is guessed from the text."]

  public static func measure(_ sample: Sample) -> Measurement {
    let weeks = sample.grouped { CalendarUnit.week.span(of: sample.zone.date(of: population.moment(of: $0))).first }
    return .split(
      weeks.map { week in Part(week.key.description, week.sample.evidence { $0.episode.ask.effort == .small }) })
  }
}
