/// How often the no to such an ask says what is not acceptable (practice A22).
public enum BoundaryNamed: RateMetric {
  public static let id = "boundary_named"
  public static let practice = "A22"
  public static let topic = Topic.consistency
  public static let title = "… the concern named"
  public static let definition = "How often the no to an ask marked for your review names the concern."
  public static let numerator = "At least one BOUNDARY_STATED in the turn of the no."
  public static let population = Population.declines.narrowed(
    "declines of asks marked for your review",
    exclusions: "Everything the rules did not mark and you did not either."
  ) { $0.episode.ask.isBoundaryProposal }
  public static let caveats = [
    "For your review: the mark is a proposal made from words, and no statement about law or right.",
    "Never part of anything shared.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("BOUNDARY_STATED") }
}
