/// What the requester shows after a no (practice B9).
public enum RequesterReplyTone: KindsMetric {
  public static let id = "requester_reply_tone"
  public static let practice = "B9"
  public static let topic = Topic.aftermath
  public static let title = "how they took it"
  public static let definition = "What the other side showed after your no."
  public static let numerator = "A label of that family within 30 days; NONE: none of them."
  public static let population = Population.declines
  public static let horizonDays = 30
  public static let caveats = [
    "Other people's reactions, not your fault: they differ by who says no.",
    "Not compared with how that person usually writes.",
    "NONE holds silence and kind words alike.",
  ]
  public static let kinds = ["HURT", "PRESSURE", "TONE_FEEDBACK", "NONE"]

  public static func kinds(_ observed: ObservedEpisode) -> Set<String> {
    let shown = kinds.filter { observed.isFollowed(by: $0) }
    return shown.isEmpty ? ["NONE"] : Set(shown)
  }
}
