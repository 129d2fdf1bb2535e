/// How often a pushback uses "but" to get from the limit to an option (practice A16).
public enum Bridge: RateMetric {
  public static let id = "bridge"
  public static let practice = "A16"
  public static let topic = Topic.refusal
  public static let title = "… constructive 'but we could'"
  public static let definition = "How often 'but' leads from the limit to help, an option or goodwill."
  public static let numerator = "At least one BUT.BRIDGE in the turn of the decision."
  public static let population = Population.pushbacks
  public static let caveats = ["Bridges made with 'though' or 'however' are not counted."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("BUT.BRIDGE") }
}
