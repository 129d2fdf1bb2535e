/// How often the no to such an ask offers an acceptable way (practice A22).
public enum BoundaryVariant: BoundaryMetric {
  public static let id = "boundary_variant"
  public static let title = "… another way offered"
  public static let definition = "How often the no to an ask marked for your review offers another way."
  public static let numerator = "An ALTERNATIVE in the turn of the no or within 24 hours after it."

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.offersAlternative }
}
