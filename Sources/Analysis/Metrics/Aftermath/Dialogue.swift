/// How often a no stands in an exchange (practice B7).
public enum Dialogue: RateMetric {
  public static let id = "dialogue"
  public static let practice = "B7"
  public static let topic = Topic.aftermath
  public static let title = "no as part of a talk"
  public static let definition = "How often a no has a question of yours, or words of both sides, around it."
  public static let numerator =
    "A question of yours more than three minutes before or after the no, or a word of theirs between two answers."
  public static let population = Population.declines
  public static let horizonDays = 30
  public static let caveats = [
    "A lower bound: what was said aloud or in another conversation is not seen.",
    "Chat is merged into turns of three minutes.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.surroundings.isHeardBetweenAnswers || observed.asksBesideDecision
  }
}

extension ObservedEpisode {
  /// Whether the user asks back in another turn than that of the decision.
  fileprivate var asksBesideDecision: Bool {
    guard let decision else { return false }
    return episode.responses.contains { $0.class == .clarify && abs($0.at.hours(since: decision.at)) > 0.05 }
  }
}
