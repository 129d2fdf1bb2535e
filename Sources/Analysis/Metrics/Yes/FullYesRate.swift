/// How often asks get all they asked for (practice A18).
public enum FullYesRate: RateMetric {
  public static let id = "full_yes_rate"
  public static let practice = "A18"
  public static let topic = Topic.yes
  public static let title = "yes"
  public static let definition = "How often you say yes to all that was asked."
  public static let numerator = "First decision is ACCEPT."
  public static let population = Population.decided
  public static let caveats = [
    "There is no right value.",
    "A changing mix of people who ask moves it; see the same-people difference beside it.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.decision?.class == .accept }
}
