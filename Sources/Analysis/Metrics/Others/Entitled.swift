/// How often a follow-up claims a due (practice C8).
public enum Entitled: RateMetric {
  public static let id = "entitled"
  public static let practice = "C8"
  public static let topic = Topic.others
  public static let title = "as if it were your due"
  public static let definition = "How often you come back to a no as if it were your due."
  public static let numerator = "An ENTITLED of yours within 30 days."
  public static let population = Population.noesReceived.narrowed(
    "noes to you that you pushed against",
    exclusions: "Noes you left at that, and claims of a right by law or contract alone."
  ) { observed in
    ["RECONSIDER", "ENTITLED", "PRESSURE", "ARGUES"].contains { observed.isFollowed(by: $0) }
  }
  public static let horizonDays = 30
  public static let caveats = ["A right by contract or law is none (RIGHTS_CLAIM)."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.isFollowed(by: "ENTITLED") }
}
