import Messages

/// How soon the user writes again after a no (practice A26).
public enum ContactKept: RateMetric {
  public static let id = "contact_kept"
  public static let practice = "A26"
  public static let topic = Topic.aftermath
  public static let title = "contact goes on as usual"
  public static let definition = "How often you write to that person again within half as long again as your usual gap."
  public static let numerator = "CONTACT_KEPT: the next message comes within 1.5 times the usual gap."
  public static let population = Population.declines.narrowed(
    "declines with ten earlier messages to that person",
    exclusions: "Fewer than ten earlier messages to that person, or all of them on fewer than four days."
  ) { $0.episode.hasQuality("CONTACT_KEPT") || $0.episode.hasQuality("CONTACT_LOST") }
  public static let horizonDays = 30
  public static let caveats = ["Holidays and the end of a project look like distance."]

  /// Once the next message is written, or the time for it is over.
  public static func settles(_ observed: ObservedEpisode) -> Instant? {
    let mark = observed.episode.qualities.first { ["CONTACT_KEPT", "CONTACT_LOST"].contains($0.label.family) }
    return mark?.due ?? mark?.at
  }

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.episode.hasQuality("CONTACT_KEPT") }
}
