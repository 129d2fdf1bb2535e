/// How often a reply to a no thanks (practice C6).
public enum Thanked: RateMetric {
  public static let id = "thanked"
  public static let practice = "C6"
  public static let topic = Topic.others
  public static let title = "you thanked them, where you wrote back"
  public static let definition = "How often you thank for a no, where you write back at all."
  public static let numerator = "A THANKS_FOR_NO before any ENTITLED, ARGUES or PRESSURE."
  public static let population = Population.noesReceived.narrowed(
    "noes to you that you wrote back after",
    exclusions: "Noes after which you wrote nothing more in that conversation within 30 days."
  ) { $0.isAnsweredByAsker }
  public static let horizonDays = 30
  public static let caveats = ["The 'Thanks,' of a sign-off is none.", "Irony is not seen."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.thanksFirst }
}
