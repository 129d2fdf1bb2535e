/// How often a question went before the no to such an ask (practice A22).
public enum BoundaryAskedFirst: RateMetric {
  public static let id = "boundary_asked_first"
  public static let practice = "A22"
  public static let topic = Topic.consistency
  public static let title = "… asked before the no"
  public static let definition = "How often you asked whether you understood an ask marked for your review."
  public static let numerator = "A CLARIFY or PARAPHRASE of yours comes before the no."
  public static let population = Population.declines.narrowed(
    "declines of asks marked for your review",
    exclusions: "Everything the rules did not mark and you did not either."
  ) { $0.episode.ask.isBoundaryProposal }
  public static let caveats = [
    "For your review: the mark is a proposal made from words, and no statement about law or right.",
    "Never part of anything shared.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    AskedFirst.counts(observed) || Paraphrase.counts(observed)
  }
}
