/// How often asks for feedback, teaching or mentoring get a yes (practice A3).
public enum GrowthYes: RateMetric {
  public static let id = "growth_yes"
  public static let practice = "A3"
  public static let topic = Topic.load
  public static let title = "yes to helping others grow"
  public static let definition = "How often you say yes when somebody wants to learn from you."
  public static let numerator = "First decision is ACCEPT or ACCEPT_PART."
  public static let population = Population.decided.narrowed(
    "decided asks for feedback, teaching or mentoring",
    exclusions: "Ordinary reviews of code and documents, hints and asks not yet decided."
  ) { $0.episode.ask.isForGrowth }
  public static let caveats = ["An ordinary review is no mentoring; told by the words of the ask alone."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.isAccepted }
}
