import Messages

/// How the picked practices go where little and where much hangs on it (practice B8).
public enum PracticeAdoption: SideBySideMetric {
  public static let id = "practice_adoption"
  public static let practice = "B8"
  public static let topic = Topic.refusal
  public static let title = "practices you picked, by stakes"
  public static let definition = "How often you follow the practices you picked, in asks of normal and of high stakes."
  public static let numerator = "What the practice counts."
  public static let population = Population.pushbacks
  public static let caveats = [
    "Only practices you picked are shown, so that no trend is hunted for.",
    "Small numbers: look at three months.",
  ]
  public static let columns: [(id: String, title: String)] = [
    (Stakes.normal.rawValue, "normal stakes"), (Stakes.high.rawValue, "high stakes"),
  ]

  public static func measure(_ sample: Sample) -> Measurement {
    .sideBySide(
      rates(of: sample.settings.pickedPractices).flatMap { metric in
        Stakes.allCases.map { stakes in
          let members = sample.members(of: metric.population).filtered { $0.episode.ask.stakes == stakes }
          return Part(.metric(id: metric.id), column: stakes.rawValue, metric.rate(members))
        }
      })
  }

  /// The rates of noes and partial yeses by which some practices are measured, in the order of the registry; none of
  /// asks that are marked for review.
  static func rates(of practices: [String]) -> [any RateMetric.Type] {
    metrics.compactMap { $0 as? any RateMetric.Type }.filter { metric in
      metric.population.isOfPushbacks && !(metric is any BoundaryMetric.Type) && practices.contains(metric.practice)
    }
  }
}
