/// How often a pushback begins with the other side (practice A13).
public enum ListenOrder: RateMetric {
  public static let id = "listen_order"
  public static let practice = "A13"
  public static let topic = Topic.listening
  public static let title = "listened before you spoke"
  public static let definition = "How often the first thing in a no or partial yes is theirs: heard, repeated or asked."
  public static let numerator = "An ACK, PARAPHRASE or question comes before the refusal and its reasons."
  public static let population = Population.pushbacks
  public static let caveats = ["A greeting is no listening.", "One line above a quoted mail has no room for it."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    AckBefore.counts(observed) || AskedFirst.counts(observed)
      || observed.episode.qualities.contains { $0.label.family == "PARAPHRASE" && observed.comesFirst($0) }
  }
}
