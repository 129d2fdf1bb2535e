import Messages

/// How often a pushback takes the three steps of acknowledging, giving the limit and offering an option (practice B3).
public enum AckLimitOption: RateMetric {
  public static let id = "ack_limit_option"
  public static let practice = "B3"
  public static let topic = Topic.refusal
  public static let title = "acknowledge, limit, option, in this order"
  public static let definition = "How often you acknowledge, then say the limit, then offer something."
  public static let numerator = "An ACK or PARAPHRASE, after it a REASON, after that an ALTERNATIVE, within 24 hours."
  public static let population = Population.pushbacks
  public static let caveats = ["Two steps in one sentence may be labelled in either order."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    let labels = observed.decisionQualities + observed.labels("ALTERNATIVE", withinDays: 1)
    func places(_ holds: (Quality) -> Bool) -> [Place] { labels.filter(holds).map(observed.episode.start) }
    guard let heard = places(\.isAcknowledgement).min(),
      let limit = places({ $0.label.family == "REASON" }).filter({ heard < $0 }).min(),
      let option = places({ $0.label.family == "ALTERNATIVE" }).max()
    else { return false }
    return limit < option
  }
}
