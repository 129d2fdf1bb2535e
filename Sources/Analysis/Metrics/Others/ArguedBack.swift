/// How often the reasons of a no are rebutted (practice C5).
public enum ArguedBack: RateMetric {
  public static let id = "argued_back"
  public static let practice = "C5"
  public static let topic = Topic.others
  public static let title = "you argued against their reasons"
  public static let definition = "How often you answer a no by arguing against its reasons."
  public static let numerator = "An ARGUES of yours within 30 days."
  public static let population = Population.noesReceived
  public static let horizonDays = 30
  public static let caveats = ["Showing that a reason rests on a mistake is arguing too."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.isFollowed(by: "ARGUES") }
}
