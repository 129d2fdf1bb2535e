/// How often silence was the answer to an ask (practice A24).
public enum UnansweredIncoming: RateMetric {
  public static let id = "unanswered_in"
  public static let practice = "A24"
  public static let alsoPractices = ["C13"]
  public static let topic = Topic.waiting
  public static let title = "unanswered by you"
  public static let definition = "How often somebody who asked you heard nothing."
  public static let numerator = "No answer of yours in the archive."
  public static let population = Population.closed
  public static let caveats = [
    "An answer by phone, in person or in an archive that was not imported is not seen.",
    "Not every ask needs an answer.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.state == .unanswered }
}
