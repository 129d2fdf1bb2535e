import Messages

/// How often the same ask gets the same answer (practice A23).
public enum SameAnswer: RateMetric {
  public static let id = "same_answer"
  public static let practice = "A23"
  public static let topic = Topic.consistency
  public static let title = "same answer to the same ask"
  public static let definition = "How often you answer an ask as you answered the last one like it of the same person."
  public static let numerator = "The same class of decision; a yes after a no that had offered a later time counts too."
  public static let population = Population.anyDecided.narrowed(
    "decided asks of a kind the same person had asked before",
    exclusions: "First asks of their kind, hints and asks not yet decided."
  ) { $0.surroundings.earlierLike != nil }
  public static let caveats = [
    alikeByWords,
    "Circumstances change: another answer may be right.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    guard let earlier = observed.surroundings.earlierLike, let decision = observed.decision else { return false }
    let keepsItsWord = earlier.decision == .decline && earlier.offeredLater && decision.class != .decline
    return earlier.decision == decision.class || keepsItsWord
  }
}
