import Messages

/// How often the first answer asks and decides nothing (practice A13).
public enum QuestionOnlyFirst: RateMetric {
  public static let id = "question_only_first"
  public static let practice = "A13"
  public static let topic = Topic.listening
  public static let title = "your first answer only asks"
  public static let definition = "How often you begin with questions where you did not decide at once."
  public static let numerator = "The first answer is CLARIFY."
  public static let population = Population(
    "asks not decided in your first answer", exclusions: "Hints, asks decided at once and asks without an answer.",
    direction: .incoming, dating: .ask
  ) { observed in
    guard let first = observed.episode.responses.first else { return false }
    return !first.class.isDecision && first.class != .unsure
  }
  public static let caveats = ["Putting off is the other way not to decide."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.episode.responses.first?.class == .clarify }
}
