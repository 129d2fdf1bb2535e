/// How often a no says why in a way that can be checked (practice A15).
public enum SpecificReason: RateMetric {
  public static let id = "specific_reason"
  public static let practice = "A15"
  public static let topic = Topic.refusal
  public static let title = "specific reason"
  public static let definition =
    "How often a no names something checkable as its reason: a date, number, project, person, rule or event."
  public static let numerator = "At least one REASON marked specific in the turn of the no."
  public static let population = Population.declines
  public static let caveats = ["Nobody owes a reason in personal matters: more reasons are not better."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.reasons.contains(where: \.isSpecific) }
}
