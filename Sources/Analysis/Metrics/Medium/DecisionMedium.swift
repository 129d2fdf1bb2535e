import Messages

/// By which medium asks are decided (practice B1).
public enum DecisionMedium: DistributionMetric {
  public static let id = "decision_medium"
  public static let practice = "B1"
  public static let topic = Topic.medium
  public static let title = "medium of your answers"
  public static let definition = "By which medium asks are decided."
  public static let numerator = "First decisions carried by that medium."
  public static let population = Population.anyDecided
  public static let caveats = [
    "Spoken words are seen only where a call log, an invitation or your own note proves them."
  ]
  public static let parts = Medium.allCases.map(\.rawValue)

  public static func part(_ observed: ObservedEpisode) -> String { observed.decision?.carrier.rawValue ?? "" }
}
