/// How often a no is all that is ever said (practice B7).
public enum OneShotNo: RateMetric {
  public static let id = "one_shot_no"
  public static let practice = "B7"
  public static let topic = Topic.aftermath
  public static let title = "no as the last word"
  public static let definition = "How often neither side says anything more after a no that is no part of a talk."
  public static let numerator =
    "No talk around the no, and no later message of either side in that conversation within 30 days."
  public static let population = Population.declines
  public static let horizonDays = 30
  public static let caveats = ["Said of this conversation alone."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    !Dialogue.counts(observed) && !observed.hasLaterWord
  }
}

extension ObservedEpisode {
  /// What is noticed in other conversations, of this no or of none.
  private static let elsewhere: Set = [
    "TONE_KEPT", "TONE_CHANGED", "CONTACT_KEPT", "CONTACT_LOST", "BOAST", "TONE_FEEDBACK",
  ]

  /// Whether either side wrote on after the turn of the decision, or anything that was noticed later tells so.
  fileprivate var hasLaterWord: Bool {
    guard let decision else { return false }
    if surroundings.requesterWroteAt != nil || surroundings.addresseeWroteAt != nil { return true }
    let said = episode.qualities.filter { !Self.elsewhere.contains($0.label.family) }
    let hours = said.compactMap(episode.time).map { $0.hours(since: decision.at) }
    return hours.contains { $0 > 0.05 && $0 <= 24 * 30 }
  }
}
