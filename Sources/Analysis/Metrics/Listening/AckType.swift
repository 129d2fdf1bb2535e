/// In which ways a pushback takes up the other side (practice B2).
public enum AckType: KindsMetric {
  public static let id = "ack_type"
  public static let practice = "B2"
  public static let topic = Topic.listening
  public static let title = "how you show that you heard"
  public static let definition = "How a no or partial yes takes up the other side."
  public static let numerator =
    "An ACK of that type in the turn of the decision, PARAPHRASE as RESTATE; THANKS: a GRATITUDE."
  public static let population = Population.pushbacks
  public static let caveats = [
    "Readers mix up the types, so they are experimental.",
    "Thanks alone are no acknowledgement.",
  ]
  public static let kinds = ["RESTATE", "VALUE", "EMPATHY", "AGREE", "THANKS"]

  public static func kinds(_ observed: ObservedEpisode) -> Set<String> {
    Set(
      observed.decisionQualities.compactMap { quality in
        switch quality.label.family {
        case "ACK": quality.label.subtype
        case "PARAPHRASE": "RESTATE"
        case "GRATITUDE": "THANKS"
        default: nil
        }
      })
  }
}
