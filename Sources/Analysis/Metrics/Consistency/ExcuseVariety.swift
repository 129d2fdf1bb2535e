import Messages

/// How many kinds of reasons a repeated no has used (practice A30).
public enum ExcuseVariety: DistributionMetric {
  public static let id = "excuse_variety"
  public static let practice = "A30"
  public static let topic = Topic.consistency
  public static let title = "kinds of reasons over repeated noes"
  public static let definition = "How many kinds of reasons you gave when you refused the same thing twice."
  public static let numerator = "That many types of REASON in this no and the last like one together."
  public static let population = Population.refusedAgain
  public static let caveats = [
    alikeByWords,
    "Two reasons can both be true.",
  ]
  public static let parts = ["0", "1", "2", "3+"]

  public static func part(_ observed: ObservedEpisode) -> String {
    let types = observed.reasonTypes.union(observed.surroundings.earlierLike?.reasonTypes ?? [])
    return types.count > 2 ? "3+" : String(types.count)
  }
}
