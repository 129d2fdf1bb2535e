import Messages

/// What the noes were about that got no follow-up (practice C7).
public enum NotFollowedUpByType: DistributionMetric {
  public static let id = "not_followed_up_by_type"
  public static let practice = "C7"
  public static let topic = Topic.others
  public static let title = "noes you left at that, by what you asked for"
  public static let definition = "What you had asked for where you did not follow up."
  public static let numerator = "The ask is of that type."
  public static let population = Population.noesReceived.narrowed(
    "noes to you that you did not follow up",
    exclusions: "Noes that you followed up."
  ) { !$0.isFollowedUp }
  public static let horizonDays = 30
  public static let caveats = ["Not each no wants a follow-up."]
  public static let parts = AskType.allCases.map(\.rawValue)

  public static func part(_ observed: ObservedEpisode) -> String { observed.episode.ask.type.rawValue }
}
