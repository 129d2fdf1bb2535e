/// How often a no turned into a yes after something new (practice A28).
public enum Reconsidered: RateMetric {
  public static let id = "reconsidered"
  public static let practice = "A28"
  public static let topic = Topic.consistency
  public static let title = "changed after something new"
  public static let definition = "How often a no became a yes because something had changed."
  public static let numerator = "A RECONSIDERED: the last decision is a yes, and something new came between."
  public static let population = Population.declines.narrowed(
    "declines that the requester came back to",
    exclusions: "Declines that nobody came back to."
  ) { $0.isReturnedTo }
  public static let horizonDays = 30
  public static let caveats = ["No weakness: it is what new facts are for."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.episode.hasQuality("RECONSIDERED") }
}
