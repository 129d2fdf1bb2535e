import Messages

/// How often an ask that may cross a line got a yes (practice A22).
public enum BoundaryYes: RateMetric {
  public static let id = "boundary_yes"
  public static let practice = "A22"
  public static let topic = Topic.consistency
  public static let title = "marked for your review: yes"
  public static let definition = "How often you said yes to an ask marked for your review."
  public static let numerator = "First decision is ACCEPT or ACCEPT_PART."
  public static let population = Population.anyDecided.narrowed(
    "decided asks marked for your review",
    exclusions: "Everything the rules did not mark and you did not either."
  ) { $0.episode.ask.isBoundaryProposal }
  public static let caveats = [
    "For your review: the mark is a proposal made from words, and no statement about law or right.",
    "Never part of anything shared.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.isAccepted }
}
