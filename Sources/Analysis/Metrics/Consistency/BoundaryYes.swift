import Messages

/// How often an ask that may cross a line got a yes (practice A22).
public enum BoundaryYes: BoundaryMetric {
  public static let id = "boundary_yes"
  public static let title = "marked for your review: yes"
  public static let definition = "How often you said yes to an ask marked for your review."
  public static let numerator = "First decision is ACCEPT or ACCEPT_PART."
  public static let population = Population.boundaryDecided

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.isAccepted }
}
