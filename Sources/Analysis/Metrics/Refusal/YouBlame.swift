/// How often a no or partial yes finds fault with the other (practice A17).
public enum YouBlame: RateMetric {
  public static let id = "you_blame"
  public static let practice = "A17"
  public static let topic = Topic.refusal
  public static let title = "'you' as blame"
  public static let definition = "How often a no or partial yes finds fault with the other."
  public static let numerator = "At least one YOU.BLAME in the turn of the decision."
  public static let population = Population.pushbacks
  public static let caveats = ["A stated fact can read as blame."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("YOU.BLAME") }
}
