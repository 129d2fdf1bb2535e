import Messages

/// How often asks of the user's team get a no (practice A2).
public enum TeamShield: RateMetric {
  public static let id = "team_shield"
  public static let practice = "A2"
  public static let topic = Topic.load
  public static let title = "no to asks of your team"
  public static let definition = "How often you say no to what is asked of your team."
  public static let numerator = "First decision is DECLINE."
  public static let population = Population.decided.narrowed(
    "decided asks of your team",
    exclusions: "Asks of you alone, hints, questions for information and asks not yet decided."
  ) { $0.episode.ask.addressee == .team }
  public static let caveats = [
    "'We can't' may be plural out of courtesy; it is who was asked that counts.",
    "An ask put to a member of the team by name is not yours and not seen.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.decision?.class == .decline }
}
