import Messages

/// How often repeated noes give the same kind of reason (practice A23).
public enum SameReason: RateMetric {
  public static let id = "same_reason"
  public static let practice = "A23"
  public static let topic = Topic.consistency
  public static let title = "… for the same reason"
  public static let definition = "How often a second no to the same ask gives a reason of the same kind."
  public static let numerator = "A type of REASON that the earlier no gave too, or none in either."
  public static let population = Population.refusedAgain
  public static let caveats = [alikeByWords]

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    guard let earlier = observed.surroundings.earlierLike else { return false }
    let now = observed.reasonTypes
    return (now.isEmpty && earlier.reasonTypes.isEmpty) || !now.isDisjoint(with: earlier.reasonTypes)
  }
}
