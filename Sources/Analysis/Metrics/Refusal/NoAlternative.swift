/// How often a no comes without anything else to hold on to (practice A14).
public enum NoAlternative: RateMetric {
  public static let id = "no_alternative"
  public static let practice = "A14"
  public static let topic = Topic.refusal
  public static let title = "no without any alternative"
  public static let definition = "How often a no leaves the other side with nothing."
  public static let numerator = "No ALTERNATIVE of any type in the turn of the no or within 24 hours after it."
  public static let population = Population.declines
  public static let caveats = [
    "An alternative offered aloud, in another conversation or after others have written is not seen.",
    "'Maybe some day' is no alternative: it must be something one can act on.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { !observed.offersAlternative }
}
