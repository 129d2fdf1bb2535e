import Messages

/// How often a large yes comes with the question of what to drop (practice B5).
public enum Reprioritise: RateMetric {
  public static let id = "reprioritise"
  public static let practice = "B5"
  public static let topic = Topic.listening
  public static let title = "asked what should drop"
  public static let definition = "How often you ask what goes first when you take on something large or important."
  public static let numerator = "A REPRIORITISE before or with the decision."
  public static let population = Population.accepted.narrowed(
    "yeses to asks of high stakes or large effort",
    exclusions: "Asks of normal stakes and less than large effort, and noes."
  ) { $0.episode.ask.stakes == .high || $0.episode.ask.effort == .large }
  public static let caveats = ["A question that wants no answer ('what else should I drop?!') is none."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.isPreceded(by: "REPRIORITISE") }
}
