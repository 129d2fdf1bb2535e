import Messages

/// How often a no is read by others though the ask was not (practice B1b).
public enum PublicNo: RateMetric {
  public static let id = "public_no"
  public static let practice = "B1b"
  public static let topic = Topic.medium
  public static let title = "no before others to a private ask"
  public static let definition = "How often you answer no before others where you were asked alone."
  public static let numerator = "The message of the no reached more people than the requester."
  public static let population = Population.declines.narrowed(
    "declines of asks that came to you alone",
    exclusions: "Asks that others read as well, partial yeses and yeses."
  ) { $0.episode.ask.reach == .oneToOne }
  public static let caveats = ["A copy may be a rule of the house.", "Lists and shared mailboxes count as a group."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.decision?.isPrivate == false }
}
