import Messages

/// By which medium noes are said (practice B1).
public enum DeclineMedium: DistributionMetric {
  public static let id = "decline_medium"
  public static let practice = "B1"
  public static let topic = Topic.medium
  public static let title = "medium of your noes"
  public static let definition = "By which medium noes are said."
  public static let numerator = "Noes carried by that medium."
  public static let population = Population.declines
  public static let caveats = [
    "Spoken words are seen only where a call log, an invitation or your own note proves them."
  ]
  public static let parts = Medium.allCases.map(\.rawValue)

  public static func part(_ observed: ObservedEpisode) -> String { observed.decision?.carrier.rawValue ?? "" }
}
