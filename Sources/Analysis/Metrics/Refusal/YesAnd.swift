/// How often a pushback adds to what was said instead of turning it round (practice A16).
public enum YesAnd: RateMetric {
  public static let id = "yes_and"
  public static let practice = "A16"
  public static let topic = Topic.refusal
  public static let title = "'yes, and'"
  public static let definition = "How often you take up what was said and add your own condition, question or change."
  public static let numerator = "At least one YES_AND in the turn of the decision."
  public static let population = Population.pushbacks

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("YES_AND") }
}
