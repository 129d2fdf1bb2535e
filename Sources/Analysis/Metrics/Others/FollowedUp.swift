/// How often a no is followed up (practice C2).
public enum FollowedUp: RateMetric {
  public static let id = "followed_up"
  public static let practice = "C2"
  public static let topic = Topic.others
  public static let title = "you followed up"
  public static let definition = "How often you ask to look again, or for another chance, after a no."
  public static let numerator = "At least one RECONSIDER of yours within 30 days."
  public static let population = Population.noesReceived
  public static let horizonDays = 30
  public static let caveats = ["Thanks are no follow-up, nor is a new, different ask.", "Not each no wants one."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.isFollowedUp }
}
