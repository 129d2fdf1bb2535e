/// How often the no to such an ask says what is not acceptable (practice A22).
public enum BoundaryNamed: BoundaryMetric {
  public static let id = "boundary_named"
  public static let title = "… the concern named"
  public static let definition = "How often the no to an ask marked for your review names the concern."
  public static let numerator = "At least one BOUNDARY_STATED in the turn of the no."

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("BOUNDARY_STATED") }
}
