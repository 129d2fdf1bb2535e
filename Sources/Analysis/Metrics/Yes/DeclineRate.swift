/// How often asks get a no: what is left of the yes-rate (practice A18).
public enum DeclineRate: RateMetric {
  public static let id = "decline_rate"
  public static let practice = "A18"
  public static let topic = Topic.yes
  public static let title = "no"
  public static let definition = "How often you say no."
  public static let numerator = "First decision is DECLINE."
  public static let population = Population.decided
  public static let caveats = [
    "There is no right value.",
    "A changing mix of people who ask moves it; see the same-people difference beside it.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.decision?.class == .decline }
}
