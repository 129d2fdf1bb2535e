/// What came of the noes to the user (practice C9).
public enum Outcome: DistributionMetric {
  public static let id = "outcome"
  public static let practice = "C9"
  public static let topic = Topic.others
  public static let title = "what came of it"
  public static let definition = "What came of the noes you got."
  public static let numerator =
    "REVERSED, PARTLY, REDIRECTED, UPHELD or SILENT; OPEN: followed up and still waiting; LEFT: not followed up."
  public static let population = Population.noesReceived
  public static let horizonDays = 30
  public static let caveats = ["People follow up what looks promising: no cause is shown."]
  public static let parts = ["REVERSED", "PARTLY", "REDIRECTED", "UPHELD", "SILENT", "OPEN", "LEFT"]

  public static func part(_ observed: ObservedEpisode) -> String { observed.outcome }
}
