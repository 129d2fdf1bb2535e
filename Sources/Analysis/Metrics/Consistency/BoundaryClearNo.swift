/// How often the no to such an ask is clear (practice A22).
public enum BoundaryClearNo: BoundaryMetric {
  public static let id = "boundary_clear_no"
  public static let title = "… a clear no"
  public static let definition = "How often the no to an ask marked for your review cannot be taken for a maybe."
  public static let numerator = "At least one CLEAR_NO or BOUNDARY_STATED in the turn of the no."

  public static func counts(_ observed: ObservedEpisode) -> Bool { ClearNo.counts(observed) }
}
