/// How often the user ended it or took it higher (practice A22).
public enum WalkedOrEscalated: BoundaryMetric {
  public static let id = "walked_or_escalated"
  public static let title = "… taken higher, or left at that"
  public static let definition =
    "How often you took an ask marked for your review higher, or answered no more when it came again."
  public static let numerator = "An ESCALATED, or pressure after the no and no further answer of yours."
  public static let horizonDays = 30

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.episode.hasQuality("ESCALATED") || (observed.isPressed && observed.laterDecision == nil)
  }
}
