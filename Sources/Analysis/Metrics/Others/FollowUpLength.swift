/// How often a follow-up by mail takes its time (practice C3).
public enum FollowUpLength: RateMetric {
  public static let id = "follow_up_length"
  public static let practice = "C3"
  public static let topic = Topic.others
  public static let title = "… of 25 words or more"
  public static let definition = "How often your follow-up by mail has at least 25 words of its own."
  public static let numerator = "At least 25 own words in a message with RECONSIDER."
  public static let population = Population.followedUpByMail
  public static let horizonDays = 30
  public static let caveats = ["Length is no thought."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.followUpWords.contains { $0 >= 25 } }
}
