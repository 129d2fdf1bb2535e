/// How often a no says that something else goes first (practice A1).
public enum PriorityReason: RateMetric {
  public static let id = "priority_reason"
  public static let practice = "A1"
  public static let topic = Topic.load
  public static let title = "priority as reason"
  public static let definition = "How often a no names what goes first as its reason."
  public static let numerator = "At least one REASON:PRIORITY in the turn of the no."
  public static let population = Population.declines
  public static let caveats = ["A priority that is not spoken of is not seen."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.reasonTypes.contains("PRIORITY") }
}
