/// How often the ask shrinks after a question or paraphrase (practice A12).
public enum TonedDown: RateMetric {
  public static let id = "toned_down"
  public static let practice = "A12"
  public static let topic = Topic.listening
  public static let title = "they asked for less after your question"
  public static let definition =
    "How often the other side asks for less, or later, or nothing, once you asked back or said it in your own words."
  public static let numerator = "A TONED_DOWN or WITHDRAWN of the requester."
  public static let population = Population(
    "asks that you asked back about or put in your own words", exclusions: "Hints, and asks answered without either.",
    direction: .incoming, dating: .ask
  ) { $0.hasOwnQuestion || $0.episode.hasQuality("PARAPHRASE") }
  public static let caveats = ["An order of events, no cause: they may have had reasons of their own."]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    observed.episode.hasQuality("TONED_DOWN") || observed.episode.hasQuality("WITHDRAWN")
  }
}
