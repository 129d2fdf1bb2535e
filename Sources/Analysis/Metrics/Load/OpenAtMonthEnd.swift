/// How much of what came in is still undecided when the month is over (practice A1).
public enum OpenAtMonthEnd: RateMetric {
  public static let id = "open_at_month_end"
  public static let practice = "A1"
  public static let topic = Topic.load
  public static let title = "still open when its month ended"
  public static let definition = "How often an ask was not decided when the month ended in which it came."
  public static let numerator = "No decision before the first day of the next month, or until now."
  public static let population = Population.headlineAsked.narrowed(
    "asks to you that were not answered unclearly",
    exclusions: "Hints, questions for information and unclear answers."
  ) { $0.state != .unsure }
  public static let caveats = [
    "An ask of the last days of a month has had no time yet.",
    "Older ones that wait are listed under 'Waiting'.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    let end = min(observed.surroundings.endOfMonth ?? observed.observation.now, observed.observation.now)
    return observed.decision.map { $0.at >= end } ?? true
  }
}
