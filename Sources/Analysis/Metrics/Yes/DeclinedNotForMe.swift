/// How often asks on topics that the user keeps away from get a no (practice C14).
public enum DeclinedNotForMe: RateMetric {
  public static let id = "declined_not_for_me"
  public static let practice = "C14"
  public static let topic = Topic.yes
  public static let title = "no to what is not for you"
  public static let definition = "How often you say no to asks on topics you listed as not for you."
  public static let numerator = "First decision is DECLINE."
  public static let population = Population.decided.narrowed(
    "decided asks on topics you listed as not for you",
    exclusions: "Other asks; with no list of yours there are none."
  ) { $0.surroundings.isNotForMe }
  public static let caveats = [
    "You say what is not for you; nothing is decided for you.",
    "A topic is found by its word in the sentence that asks.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.decision?.class == .decline }
}
