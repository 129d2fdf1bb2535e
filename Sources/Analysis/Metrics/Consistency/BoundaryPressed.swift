/// How often the requester came back after the no to such an ask (practice A22).
public enum BoundaryPressed: RateMetric {
  public static let id = "boundary_pressed"
  public static let practice = "A22"
  public static let topic = Topic.consistency
  public static let title = "… asked again under pressure"
  public static let definition =
    "How often somebody pressed or asked again after the no to an ask marked for your review."
  public static let numerator = "A PRESSURE or another ask of the requester within 30 days."
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
    observed.isFollowed(by: "PRESSURE") || observed.isAskedAgain(withinDays: 30)
  }
}
