/// How many follow-ups each no got (practice C7).
public enum Attempts: DistributionMetric {
  public static let id = "attempts"
  public static let practice = "C7"
  public static let topic = Topic.others
  public static let title = "how often you tried again"
  public static let definition = "How many times you came back to a no."
  public static let numerator = "That many messages with RECONSIDER within 30 days."
  public static let population = Population.noesReceived
  public static let horizonDays = 30
  public static let caveats = ["More is not better: see what followed a second no (C10)."]
  public static let parts = ["0", "1", "2", "3+"]

  public static func part(_ observed: ObservedEpisode) -> String {
    observed.followUps.count > 2 ? "3+" : String(observed.followUps.count)
  }
}
