/// The headline: how often asks for an act, time or approval get a yes (practice A18).
public enum YesRate: RateMetric {
  public static let id = "yes_rate"
  public static let practice = "A18"
  public static let topic = Topic.yes
  public static let title = "yes or partly"
  public static let definition = "How often you say yes, at least to a part."
  public static let numerator = "First decision is ACCEPT or ACCEPT_PART."
  public static let population = Population.decided
  public static let caveats = [
    "There is no right value.",
    "A changing mix of people who ask moves it; see the same-people difference beside it.",
    "The first decision counts; a later change of mind does not.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.decision?.class != .decline }
}
