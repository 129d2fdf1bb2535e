/// How often the requester came back after the no to such an ask (practice A22).
public enum BoundaryPressed: BoundaryMetric {
  public static let id = "boundary_pressed"
  public static let title = "… asked again under pressure"
  public static let definition =
    "How often somebody pressed or asked again after the no to an ask marked for your review."
  public static let numerator = "A PRESSURE or another ask of the requester within 30 days."
  public static let horizonDays = 30

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.isPressed }
}
