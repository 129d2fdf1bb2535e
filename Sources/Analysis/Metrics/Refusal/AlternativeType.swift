/// Which kinds of alternative come with a no (practice A14).
public enum AlternativeType: KindsMetric {
  public static let id = "alternative_type"
  public static let practice = "A14"
  public static let alsoPractices = ["B3"]
  public static let topic = Topic.refusal
  public static let title = "what you offer instead"
  public static let definition = "What a no offers instead."
  public static let numerator =
    "An ALTERNATIVE of that type in the turn of the no or within 24 hours; NONE: none of any type."
  public static let population = Population.declines
  public static let caveats = ["A no may offer several, so the shares may add up to more than 100 %."]
  public static let kinds = ["LATER", "SMALLER", "OTHER_PERSON", "OTHER_MEANS", "CONDITION", "I_CAN_INSTEAD", "NONE"]

  public static func kinds(_ observed: ObservedEpisode) -> Set<String> {
    let types = observed.alternativeTypes
    return types.isEmpty ? ["NONE"] : types
  }
}
