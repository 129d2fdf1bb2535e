/// How often a no is told to others as a win (practice A27).
public enum Boast: RateMetric {
  public static let id = "boast"
  public static let practice = "A27"
  public static let topic = Topic.aftermath
  public static let title = "told to others as a win"
  public static let definition = "How often you tell somebody else of your no in triumph."
  public static let numerator = "A BOAST to somebody else within 14 days."
  public static let population = Population.declines
  public static let horizonDays = 14
  public static let caveats = [
    "A report to a boss or to HR and a question for advice are none.",
    "Rare, so that a zero proves little.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.isFollowed(by: "BOAST", withinDays: 14) }
}
