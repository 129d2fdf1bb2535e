/// How often a no to the user says why (practice C15).
public enum ReasonGivenToYou: RateMetric {
  public static let id = "reason_given_to_me"
  public static let practice = "C15"
  public static let topic = Topic.others
  public static let title = "noes to you with a reason"
  public static let definition = "How often people say why when they say no to you."
  public static let numerator = "At least one REASON in the turn of the no."
  public static let population = Population.noesReceived
  public static let caveats = ["Nobody owes a reason in personal matters."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { !observed.reasons.isEmpty }
}
