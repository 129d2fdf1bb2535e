import Messages

/// How often somebody senior was asked before a hard answer (practice B4).
public enum Consulted: RateMetric {
  public static let id = "consulted"
  public static let practice = "B4"
  public static let topic = Topic.listening
  public static let title = "boss or senior asked first"
  public static let definition = "How often you ask a boss or senior before you decide an ask of high stakes."
  public static let numerator =
    "A CONSULTED before or with the decision, or an ask of yours about it to somebody with that role."
  public static let population = Population.decided.narrowed(
    "decided asks of high stakes",
    exclusions: "Asks of normal stakes, hints, questions for information and asks not yet decided."
  ) { $0.episode.ask.stakes == .high }
  public static let caveats = [
    "A lower bound: what you asked aloud is not seen.",
    "A boss in copy is not asked.",
    "Say who is a boss or senior in the people file; nobody is guessed to be one.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.surroundings.isConsulted || observed.isPreceded(by: "CONSULTED")
  }
}
