/// How often the requester proposes something once the user asked (practice A13).
public enum TheyPropose: RateMetric {
  public static let id = "they_propose"
  public static let practice = "A13"
  public static let topic = Topic.listening
  public static let title = "they made a proposal after your question"
  public static let definition = "How often your question makes the other side offer another way or say what they need."
  public static let numerator = "A THEY_PROPOSE of the requester."
  public static let population = Population(
    "asks that you asked back about", exclusions: "Hints, and asks answered without a question.",
    direction: .incoming, dating: .ask
  ) { $0.hasOwnQuestion }
  public static let caveats = ["An order of events, no cause."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.episode.hasQuality("THEY_PROPOSE") }
}
