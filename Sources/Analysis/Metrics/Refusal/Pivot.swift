/// How often a pushback turns "yes" round with "but" (practice A16).
public enum Pivot: RateMetric {
  public static let id = "pivot"
  public static let practice = "A16"
  public static let topic = Topic.refusal
  public static let title = "'yes, but' pivot"
  public static let definition = "How often agreement or goodwill is turned round with 'but'."
  public static let numerator = "At least one BUT.PIVOT in the turn of the decision."
  public static let population = Population.pushbacks
  public static let caveats = [
    "Research on how replies are received finds no clear harm from 'but' by itself; acknowledgement matters more.",
    "The constructive 'but we could' is a bridge and not counted here.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("BUT.PIVOT") }
}
