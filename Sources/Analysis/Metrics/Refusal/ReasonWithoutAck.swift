/// How often a no argues without showing that the other was heard (practice B11).
public enum ReasonWithoutAck: RateMetric {
  public static let id = "reason_no_ack"
  public static let practice = "B11"
  public static let topic = Topic.refusal
  public static let title = "a reason, and no sign of having heard"
  public static let definition = "How often a no gives its reasons and nothing that takes up the other side."
  public static let numerator = "At least one REASON and no ACK or PARAPHRASE in the turn of the no."
  public static let population = Population.declines
  public static let caveats = [
    "Thanks for the mail alone are no acknowledgement.",
    "A set phrase counts as much as a true one.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    !observed.reasons.isEmpty && !observed.decisionQualities.contains(where: \.isAcknowledgement)
  }
}
