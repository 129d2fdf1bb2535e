/// How often a no was preceded by a question (practice A10).
public enum AskedFirst: RateMetric {
  public static let id = "asked_first"
  public static let practice = "A10"
  public static let topic = Topic.listening
  public static let title = "asked before the no"
  public static let definition = "How often you ask back before you say no."
  public static let numerator = "A CLARIFY answer of yours comes before the no."
  public static let population = Population.declines
  public static let caveats = [
    "A lower bound: a question inside the refusing message is not seen.",
    "An obvious ask needs no question.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    guard let decision = observed.decision else { return false }
    return observed.episode.responses.contains { $0.class == .clarify && $0.at < decision.at }
  }
}
