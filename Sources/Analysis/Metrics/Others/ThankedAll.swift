/// How often a no is thanked for (practice C6).
public enum ThankedAll: RateMetric {
  public static let id = "thanked_all"
  public static let practice = "C6"
  public static let topic = Topic.others
  public static let title = "you thanked them"
  public static let definition = "How often you thank for a no."
  public static let numerator = "A THANKS_FOR_NO before any ENTITLED, ARGUES or PRESSURE."
  public static let population = Population.noesReceived
  public static let horizonDays = 30
  public static let caveats = [
    "The 'Thanks,' of a sign-off is none.",
    "Irony is not seen.",
    "Thanks said aloud are not seen.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.thanksFirst }
}
