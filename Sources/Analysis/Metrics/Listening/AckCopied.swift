/// How often an acknowledgement is a set phrase (practice B2).
public enum AckCopied: RateMetric {
  public static let id = "ack_copied"
  public static let practice = "B2"
  public static let topic = Topic.listening
  public static let title = "… in words you used before"
  public static let definition = "How often you acknowledge in the very words of an earlier answer."
  public static let numerator = "The words of an ACK or PARAPHRASE stand in an earlier answer as well."
  public static let population = Population.pushbacks.narrowed(
    "pushbacks with an acknowledgement",
    exclusions: "Pushbacks without ACK and PARAPHRASE."
  ) { Ack.counts($0) }
  public static let caveats = ["Only the same words count, capitals aside."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.surroundings.copiesAcknowledgement }
}
