import Messages

/// How often a pushback keeps to the part that is objected to (practice A11).
public enum Scoped: RateMetric {
  public static let id = "scoped"
  public static let practice = "A11"
  public static let topic = Topic.refusal
  public static let title = "names the part objected to"
  public static let definition = "How often a no or partial yes leaves the rest standing."
  public static let numerator = "First decision is ACCEPT_PART, or a PERSPECTIVE stands in its turn."
  public static let population = Population.pushbacks
  public static let caveats = ["'Not Friday but Monday' swaps the whole and still counts as a part."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.decision?.class == .acceptPart || observed.says("PERSPECTIVE")
  }
}
