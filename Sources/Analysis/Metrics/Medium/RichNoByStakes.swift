import Messages

/// How often a no is said aloud, by what hangs on it (practice B1).
public enum RichNoByStakes: SplitMetric {
  public typealias Base = RichNo

  public static let id = "rich_no_by_stakes"
  public static let practice = "B1"
  public static let topic = Topic.medium
  public static let title = "no by call or face to face, by stakes"
  public static let definition = "Whether you say the hard ones aloud."
  public static let caveats = ["A lower bound: spoken noes that left no trace are not seen."]
  public static let groups = Stakes.allCases.map(\.rawValue)

  public static func group(_ observed: ObservedEpisode) -> String { observed.episode.ask.stakes.rawValue }
}
