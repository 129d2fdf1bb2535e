/// How often a no cannot be taken for a maybe (practice A30).
public enum ClearNo: RateMetric {
  public static let id = "clear_no"
  public static let practice = "A30"
  public static let topic = Topic.refusal
  public static let title = "a no that reads as one"
  public static let definition = "How often a reader can tell that a no is one."
  public static let numerator = "At least one CLEAR_NO or BOUNDARY_STATED in the turn of the no."
  public static let population = Population.declines
  public static let caveats = [
    "A lower bound: a no told by its reason alone ('on Sunday I am on a ferry') carries no such label.",
    "Politeness is not unclear, and places differ in it.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.says("CLEAR_NO") || observed.says("BOUNDARY_STATED")
  }
}
