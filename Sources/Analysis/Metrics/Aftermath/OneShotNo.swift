/// How often a no is all that is ever said (practice B7).
public enum OneShotNo: RateMetric {
  public static let id = "one_shot_no"
  public static let practice = "B7"
  public static let topic = Topic.aftermath
  public static let title = "no as the last word"
  public static let definition = "How often neither side says anything more after a no that nothing went before."
  public static let numerator = "No other answer of yours, no reminder and no label on anything later."
  public static let population = Population.declines
  public static let horizonDays = 30
  public static let caveats = ["Said of this conversation alone; thanks without a label are missed."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    !Dialogue.counts(observed) && !observed.hasLaterWord
  }
}

extension ObservedEpisode {
  /// What is noticed in other conversations, of this no or of none.
  private static let elsewhere: Set = [
    "TONE_KEPT", "TONE_CHANGED", "CONTACT_KEPT", "CONTACT_LOST", "BOAST", "TONE_FEEDBACK",
  ]

  /// Whether anything that was noticed in the episode came later than the turn of the decision.
  fileprivate var hasLaterWord: Bool {
    guard let decision else { return false }
    let said = episode.qualities.filter { !Self.elsewhere.contains($0.label.family) }
    let times = said.compactMap(episode.time) + episode.repeats.map(\.at)
    return times.contains { $0.hours(since: decision.at) > 0.05 }
  }
}
