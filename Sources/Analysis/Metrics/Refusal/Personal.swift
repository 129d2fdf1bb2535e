/// How often a pushback judges the person instead of the matter (practice A5).
public enum Personal: RateMetric {
  public static let id = "personal"
  public static let practice = "A5"
  public static let topic = Topic.refusal
  public static let title = "about the person"
  public static let definition = "How often a no or partial yes judges the person."
  public static let numerator = "At least one PERSONAL in the turn of the decision."
  public static let population = Population.pushbacks
  public static let caveats = [
    "'You' alone is not personal, nor is a joke among friends or a word against oneself.",
    "Rare, so that a zero proves little.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("PERSONAL") }
}
