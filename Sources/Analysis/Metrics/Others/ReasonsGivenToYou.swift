/// Which reasons others give for their noes (practice C15).
public enum ReasonsGivenToYou: KindsMetric {
  public static let id = "reasons_given_to_me"
  public static let practice = "C15"
  public static let topic = Topic.others
  public static let title = "their reasons"
  public static let definition = "Why people say no to you, by the kind of their reasons."
  public static let numerator = "A REASON of that type in the turn of the no; NONE: no reason."
  public static let population = Population.noesReceived
  public static let caveats = ["A no may have several reasons, so the shares may add up to more than 100 %."]
  public static let kinds = reasonKinds + ["NONE"]

  public static func kinds(_ observed: ObservedEpisode) -> Set<String> {
    let types = observed.reasonTypes
    return types.isEmpty ? ["NONE"] : types
  }
}
