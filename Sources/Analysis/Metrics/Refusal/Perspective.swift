/// How often a pushback limits itself to a point (practice A5).
public enum Perspective: RateMetric {
  public static let id = "perspective"
  public static let practice = "A5"
  public static let topic = Topic.refusal
  public static let title = "about the point"
  public static let definition = "How often a no or partial yes says to which point it objects."
  public static let numerator = "At least one PERSPECTIVE in the turn of the decision."
  public static let population = Population.pushbacks
  public static let caveats = ["Not every no is an objection."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("PERSPECTIVE") }
}
