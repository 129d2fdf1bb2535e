import Messages

/// How often small favours get a yes (practice A20).
public enum SmallYes: RateMetric {
  public static let id = "small_yes"
  public static let practice = "A20"
  public static let topic = Topic.load
  public static let title = "yes to small favours"
  public static let definition = "How often you say yes to what takes a quarter of an hour at most."
  public static let numerator = "First decision is ACCEPT or ACCEPT_PART."
  public static let population = Population.decided.narrowed(
    "decided small favours",
    exclusions: "Asks of more than small effort, hints, questions for information and asks not yet decided."
  ) { $0.episode.ask.effort == .small }
  public static let caveats = [
    "Effort is guessed from the text.",
    "Many small noes may be right: small favours add up.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.isAccepted }
}
