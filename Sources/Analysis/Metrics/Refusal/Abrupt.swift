import Messages

/// How often a no is short and bare, or mailed back at once (practice B6).
public enum Abrupt: RateMetric {
  public static let id = "abrupt"
  public static let practice = "B6"
  public static let topic = Topic.refusal
  public static let title = "abrupt"
  public static let definition = "How often a no comes as a knee-jerk."
  public static let numerator =
    "Few own words and no ACK, REASON or ALTERNATIVE; or, by mail, within five minutes and without ACK."
  public static let population = Population.declines.narrowed(
    "declines whose length is known",
    exclusions: "Partial yeses and yeses."
  ) { $0.decisionWords != nil }
  public static let caveats = [
    """
    Few: twelve words in mail; in chat and text messages at most twelve, and no more than half of what you usually \
    write there.
    """,
    "Speed counts in mail only; in chat it is normal.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    guard let words = observed.decisionWords, let decision = observed.decision else { return false }
    let isHeard = observed.decisionQualities.contains(where: \.isAcknowledgement)
    let isBare = !isHeard && observed.reasons.isEmpty && !observed.offersAlternative
    let isInstant = decision.at.hours(since: observed.episode.ask.at) < 5.0 / 60
    return (isBare && words <= observed.surroundings.fewWords) || (isInstant && !isHeard && decision.medium == .email)
  }
}
