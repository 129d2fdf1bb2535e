import Messages

/// How often a no of high stakes is only written (practice B1).
public enum LeanNoHigh: RateMetric {
  public static let id = "lean_no_high"
  public static let practice = "B1"
  public static let topic = Topic.medium
  public static let title = "hard noes only in writing"
  public static let definition = "How often a no on which much hangs goes out in writing alone."
  public static let numerator =
    "No call or meeting carries it or goes before it within 48 hours, as far as there is proof."
  public static let population = Population.declines.narrowed(
    "declines of high stakes",
    exclusions: "Asks of normal stakes, partial yeses and yeses."
  ) { $0.episode.ask.stakes == .high }
  public static let caveats = [
    "An upper bound: if you did talk and it left no trace, it counts as written.",
    "Stakes are told by the words of the ask.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.decision?.carrier.isSpoken != true }
}
