/// How often asks get a part of what they asked for (practice A18).
public enum PartlyRate: RateMetric {
  public static let id = "partly_rate"
  public static let practice = "A18"
  public static let topic = Topic.yes
  public static let title = "partly"
  public static let definition = "How often you say yes to a part, at another time or on a condition."
  public static let numerator = "First decision is ACCEPT_PART."
  public static let population = Population.decided

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.decision?.class == .acceptPart }
}
