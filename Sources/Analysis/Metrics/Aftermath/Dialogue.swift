/// How often a no stands in an exchange (practice B7).
public enum Dialogue: RateMetric {
  public static let id = "dialogue"
  public static let practice = "B7"
  public static let topic = Topic.aftermath
  public static let title = "no as part of a talk"
  public static let definition = "How often a question or a further answer of yours stands beside the no."
  public static let numerator = "An answer of yours before or after the turn of the no, more than three minutes apart."
  public static let population = Population.declines
  public static let horizonDays = 30
  public static let caveats = [
    "A lower bound: what was said aloud or in another conversation is not seen.",
    "Chat is merged into turns of three minutes.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.answerTurns.count > 1 }
}
