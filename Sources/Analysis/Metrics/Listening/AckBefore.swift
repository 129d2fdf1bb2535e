/// How often a pushback shows that the other side was heard before it says no (practice B2).
public enum AckBefore: RateMetric {
  public static let id = "ack_before"
  public static let practice = "B2"
  public static let topic = Topic.listening
  public static let title = "their need acknowledged first"
  public static let definition = "How often the acknowledgement comes before the refusal and its reasons."
  public static let numerator =
    "An ACK or PARAPHRASE that no CLEAR_NO or REASON goes before, and that ends before the words of the decision do."
  public static let population = Population.pushbacks
  public static let caveats = ["Thanks for the mail alone are no acknowledgement; a paraphrase is one."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.decisionQualities.contains { $0.isAcknowledgement && observed.comesFirst($0) }
  }
}
