import Messages

/// How often the user answers what is asked of the team (practice A2).
public enum AnsweredForTeam: RateMetric {
  public static let id = "answered_for_team"
  public static let practice = "A2"
  public static let topic = Topic.load
  public static let title = "asks of your team that you answered"
  public static let definition = "How often you answer what is asked of your team."
  public static let numerator = "An answer of yours, whatever it says."
  public static let population = Population(
    "asks of your team whose window is over", exclusions: "Hints, asks of you alone and asks still within the window.",
    direction: .incoming, dating: .ask
  ) { $0.episode.ask.addressee == .team && $0.isClosed && $0.state != .unsure }
  public static let caveats = [
    "What somebody else of the team answered is not seen.",
    "An ask put to a member of the team by name is not yours and not seen.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { !observed.episode.responses.isEmpty }
}
