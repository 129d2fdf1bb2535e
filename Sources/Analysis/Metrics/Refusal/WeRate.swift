/// How often a proposal in a pushback is one for both sides (practice A17).
public enum WeRate: RateMetric {
  public static let id = "we_rate"
  public static let practice = "A17"
  public static let topic = Topic.refusal
  public static let title = "joint 'we' where you propose"
  public static let definition = "How often you say 'we' when you propose something."
  public static let numerator = "At least one WE.JOINT in the turn of the decision."
  public static let population = Population.pushbacks.narrowed(
    "pushbacks that propose something",
    exclusions: "Pushbacks without ALTERNATIVE, WE.JOINT and YOU.DIRECTIVE."
  ) { $0.isProposing }
  public static let caveats = [
    "'We at finance can't' is not joint and not counted.",
    "'We should' can mean 'you do it'.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("WE.JOINT") }
}

extension ObservedEpisode {
  /// Whether the turn of the decision proposes anything.
  fileprivate var isProposing: Bool { ["ALTERNATIVE", "WE.JOINT", "YOU.DIRECTIVE"].contains(where: says) }
}
