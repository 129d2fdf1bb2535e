/// How often a pushback says the ask in own words before it decides (practice A12).
public enum Paraphrase: RateMetric {
  public static let id = "paraphrase"
  public static let practice = "A12"
  public static let topic = Topic.listening
  public static let title = "their ask in your own words first"
  public static let definition = "How often you repeat the ask in your own words before a no or partial yes."
  public static let numerator = "A PARAPHRASE in an earlier answer, or before the end of the words of the decision."
  public static let population = Population.pushbacks
  public static let caveats = ["A literal quote is none, nor is 'as you wrote'."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.episode.qualities.contains { $0.label.family == "PARAPHRASE" && observed.comesBeforeDecision($0) }
  }
}
