/// How often the no to such an ask offers an acceptable way (practice A22).
public enum BoundaryVariant: RateMetric {
  public static let id = "boundary_variant"
  public static let practice = "A22"
  public static let topic = Topic.consistency
  public static let title = "… another way offered"
  public static let definition = "How often the no to an ask marked for your review offers another way."
  public static let numerator = "An ALTERNATIVE in the turn of the no or within 24 hours after it."
  public static let population = Population.declines.narrowed(
    "declines of asks marked for your review",
    exclusions: "Everything the rules did not mark and you did not either."
  ) { $0.episode.ask.isBoundaryProposal }
  public static let caveats = [
    "For your review: the mark is a proposal made from words, and no statement about law or right.",
    "Never part of anything shared.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.offersAlternative }
}
