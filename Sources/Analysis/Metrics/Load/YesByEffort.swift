import Messages

/// How often yes, by how much work it is (practice A1).
public enum YesByEffort: SplitMetric {
  public typealias Base = YesRate

  public static let id = "yes_by_effort"
  public static let practice = "A1"
  public static let topic = Topic.load
  public static let title = "yes or partly, by effort"
  public static let definition = "How often you say yes to small, normal and large asks."
  public static let caveats = ["Effort is guessed from the text."]
  public static let groups = Effort.allCases.map(\.rawValue)

  public static func group(_ observed: ObservedEpisode) -> String { observed.episode.ask.effort.rawValue }
}
