/// How often a no or partial yes speaks of what both sides could do together (practice A17).
public enum WeJoint: RateMetric {
  public static let id = "we_joint"
  public static let practice = "A17"
  public static let topic = Topic.refusal
  public static let title = "joint 'we'"
  public static let definition = "How often a no or partial yes speaks of what both sides could do together."
  public static let numerator = "At least one WE.JOINT in the turn of the decision."
  public static let population = Population.pushbacks
  public static let caveats = ["'We should' can mean 'you do it'."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("WE.JOINT") }
}
