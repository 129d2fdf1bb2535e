/// How often silence was the answer to the user's own ask (practice C13).
public enum UnansweredOutgoing: RateMetric {
  public static let id = "unanswered_out"
  public static let practice = "C13"
  public static let topic = Topic.waiting
  public static let title = "unanswered by others"
  public static let definition = "How often you asked and heard nothing."
  public static let numerator = "No answer of theirs in the archive."
  public static let population = Population.closedOutgoing
  public static let caveats = ["An answer by phone, in person or in an archive that was not imported is not seen."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.state == .unanswered }
}
