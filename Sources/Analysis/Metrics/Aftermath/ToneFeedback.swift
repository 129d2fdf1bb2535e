/// How often somebody comments on the tone after a no (practice B9).
public enum ToneFeedback: RateMetric {
  public static let id = "tone_feedback"
  public static let practice = "B9"
  public static let topic = Topic.aftermath
  public static let title = "others spoke of your tone"
  public static let definition = "How often others comment on your tone within 30 days after a no."
  public static let numerator = "A TONE_FEEDBACK of anybody else within 30 days."
  public static let population = Population.declines
  public static let horizonDays = 30
  public static let caveats = [
    "The same words are taken differently from different people; this counts reactions, not faults."
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.isFollowed(by: "TONE_FEEDBACK") }
}
