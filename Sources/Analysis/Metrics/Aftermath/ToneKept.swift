/// How often the user writes on as usual after a no (practice A26).
public enum ToneKept: RateMetric {
  public static let id = "tone_kept"
  public static let practice = "A26"
  public static let topic = Topic.aftermath
  public static let title = "your usual tone afterwards"
  public static let definition = "How often you write on in your usual tone after a no."
  public static let numerator =
    "TONE_KEPT: the next up to five messages to that person stay in your own range with them, without heat."
  public static let population = Population.declines.withKnownTone("declines")
  public static let horizonDays = 30
  public static let caveats = [
    "Your own range with that person, no norm.",
    "Holidays and the end of a project look like distance.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.episode.hasQuality("TONE_KEPT") }
}
