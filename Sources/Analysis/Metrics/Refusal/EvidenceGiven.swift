/// How often a pushback gives evidence (practice A7).
public enum EvidenceGiven: RateMetric {
  public static let id = "evidence"
  public static let practice = "A7"
  public static let topic = Topic.refusal
  public static let title = "with something to check"
  public static let definition = "How often a no or partial yes gives a number, source, link or precedent."
  public static let numerator = "At least one EVIDENCE in the turn of the decision."
  public static let population = Population.pushbacks
  public static let caveats = ["Telephone numbers, dates in a signature and 'tons of work' are none."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("EVIDENCE") }
}
