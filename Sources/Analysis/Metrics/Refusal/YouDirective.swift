/// How often a no or partial yes tells the other what to do (practice A17).
public enum YouDirective: RateMetric {
  public static let id = "you_directive"
  public static let practice = "A17"
  public static let topic = Topic.refusal
  public static let title = "'you' as direction"
  public static let definition = "How often a no or partial yes tells the other what to do."
  public static let numerator = "At least one YOU.DIRECTIVE in the turn of the decision."
  public static let population = Population.pushbacks
  public static let caveats = ["'You could ask Jim' may be the best help there is."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("YOU.DIRECTIVE") }
}
