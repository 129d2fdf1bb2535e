/// How often a no says why (practice A15).
public enum Reason: RateMetric {
  public static let id = "reason"
  public static let practice = "A15"
  public static let topic = Topic.refusal
  public static let title = "with a reason"
  public static let definition = "How often a no says why."
  public static let numerator = "At least one REASON in the turn of the no."
  public static let population = Population.declines
  public static let caveats = ["Nobody owes a reason in personal matters: more reasons are not better."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { !observed.reasons.isEmpty }
}
