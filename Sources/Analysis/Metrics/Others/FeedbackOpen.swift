/// How often reasons are asked for or welcomed (practice C5).
public enum FeedbackOpen: RateMetric {
  public static let id = "feedback_open"
  public static let practice = "C5"
  public static let topic = Topic.others
  public static let title = "you asked for or welcomed reasons"
  public static let definition = "How often you ask for the reasons of a no, or thank for them."
  public static let numerator = "A FEEDBACK_OPEN of yours within 30 days."
  public static let population = Population.noesReceived
  public static let horizonDays = 30
  public static let caveats = ["'Why?' can be a reproach."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.isFollowed(by: "FEEDBACK_OPEN") }
}
