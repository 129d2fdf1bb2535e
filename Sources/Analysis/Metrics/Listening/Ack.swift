/// How often a pushback shows that the other side was heard (practice B2).
public enum Ack: RateMetric {
  public static let id = "ack"
  public static let practice = "B2"
  public static let topic = Topic.listening
  public static let title = "their need acknowledged"
  public static let definition = "How often a no or partial yes shows that the other side was heard."
  public static let numerator = "At least one ACK or PARAPHRASE in the turn of the decision."
  public static let population = Population.pushbacks
  public static let caveats = ["Thanks for the mail alone are no acknowledgement; a paraphrase is one."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.decisionQualities.contains(where: \.isAcknowledgement)
  }
}
