import Messages

/// How often there is proof of delivery by the date that was promised (practice A4).
public enum Kept: RateMetric {
  public static let id = "kept"
  public static let practice = "A4"
  public static let topic = Topic.load
  public static let title = "delivered by the date you named"
  public static let definition = "How often what you promised for a date shows up in your messages by then."
  public static let numerator = "A DELIVERED mark by the end of the day that was named."
  public static let population = Population.accepted.narrowed(
    "yeses with a date that has passed",
    exclusions: "Yeses without a date, and dates still to come."
  ) { observed in
    observed.due.map { $0 <= observed.observation.now } ?? false
  }
  public static let caveats = [
    """
    A lower bound: what was delivered outside these messages is not seen, so the rest has no evidence, which is not the \
    same as broken.
    """
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    guard let due = observed.due else { return false }
    return observed.episode.qualities.contains { quality in
      quality.label.family == "DELIVERED" && observed.episode.time(of: quality).map { $0 <= due } == true
    }
  }
}

extension ObservedEpisode {
  /// The date that was promised with the first yes.
  var due: Instant? { episode.qualities.first { $0.label.family == "PROMISED_DATE" }?.due }
}
