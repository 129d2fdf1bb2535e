/// How often a no turned into a yes under pressure, with nothing new (practice A28).
public enum Conceded: RateMetric {
  public static let id = "conceded"
  public static let practice = "A28"
  public static let topic = Topic.consistency
  public static let title = "gave in to hurt or pressure"
  public static let definition = "How often a no became a yes because somebody was hurt or pressed."
  public static let numerator = "A CONCEDED: the last decision is a yes, and nothing new came between."
  public static let population = Population.declines.narrowed(
    "declines that were met with hurt or pressure",
    exclusions: "Declines that nobody came back to."
  ) { $0.isFollowed(by: "HURT") || $0.isFollowed(by: "PRESSURE") }
  public static let horizonDays = 30
  public static let caveats = [
    "A better offer or a misunderstanding cleared up is no pressure; see 'changed after something new'."
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.episode.hasQuality("CONCEDED") }
}
