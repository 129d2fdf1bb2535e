import Messages

/// How often a pushback gives evidence, when it came at once and when there was time (practice A7).
public enum EvidenceBySurprise: SplitMetric {
  public typealias Base = EvidenceGiven

  public static let id = "evidence_by_surprise"
  public static let practice = "A7"
  public static let topic = Topic.refusal
  public static let title = "with something to check, by how fast you answered"
  public static let definition = "Whether evidence is missing where you answered within the hour."
  public static let caveats = ["A quick answer may have been prepared."]
  public static let groups = ["WITHIN_1_HOUR", "LATER"]

  public static func group(_ observed: ObservedEpisode) -> String {
    let hours = observed.decision?.at.hours(since: observed.episode.ask.at) ?? 0
    return hours < 1 ? groups[0] : groups[1]
  }
}
