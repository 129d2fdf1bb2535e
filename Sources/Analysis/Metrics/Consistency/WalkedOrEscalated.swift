/// How often the user ended it or took it higher (practice A22).
public enum WalkedOrEscalated: RateMetric {
  public static let id = "walked_or_escalated"
  public static let practice = "A22"
  public static let topic = Topic.consistency
  public static let title = "… taken higher, or left at that"
  public static let definition =
    "How often you took an ask marked for your review higher, or answered no more when it came again."
  public static let numerator = "An ESCALATED, or pressure after the no and no further answer of yours."
  public static let population = Population.declines.narrowed(
    "declines of asks marked for your review",
    exclusions: "Everything the rules did not mark and you did not either."
  ) { $0.episode.ask.isBoundaryProposal }
  public static let horizonDays = 30
  public static let caveats = [
    "For your review: the mark is a proposal made from words, and no statement about law or right.",
    "Never part of anything shared.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    let isPressed = observed.isFollowed(by: "PRESSURE") || observed.isAskedAgain(withinDays: 30)
    return observed.episode.hasQuality("ESCALATED") || (isPressed && observed.laterDecision == nil)
  }
}
