import Messages

/// How often a pushback gives evidence, by what hangs on the ask (practice A7).
public enum EvidenceByStakes: SplitMetric {
  public typealias Base = EvidenceGiven

  public static let id = "evidence_by_stakes"
  public static let practice = "A7"
  public static let topic = Topic.refusal
  public static let title = "with something to check, by stakes"
  public static let definition = "Whether more is proved where more hangs on it."
  public static let caveats = ["Stakes are told by the words of the ask."]
  public static let groups = Stakes.allCases.map(\.rawValue)

  public static func group(_ observed: ObservedEpisode) -> String { observed.episode.ask.stakes.rawValue }
}
