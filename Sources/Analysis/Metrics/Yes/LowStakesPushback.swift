import Messages

/// How often asks of small consequence get a no or a partial yes (practice A18).
public enum LowStakesPushback: RateMetric {
  public static let id = "low_stakes_pushback"
  public static let practice = "A18"
  public static let topic = Topic.yes
  public static let title = "no or partly, where little hangs on it"
  public static let definition = "How often you push back on asks on which little hangs."
  public static let numerator = "First decision is DECLINE or ACCEPT_PART."
  public static let population = Population.decided.narrowed(
    "decided asks of normal stakes",
    exclusions: "Asks of high stakes, hints, questions for information and asks not yet decided."
  ) { $0.episode.ask.stakes == .normal }
  public static let caveats = ["Stakes are told by the words of the ask.", "There is no right value."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.decision?.class.isPushback == true }
}
