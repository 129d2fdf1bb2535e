/// How many of the pushbacks that take something up turn it round (practice A16).
public enum PivotShare: RateMetric {
  public static let id = "pivot_share"
  public static let practice = "A16"
  public static let topic = Topic.refusal
  public static let title = "'yes, but' among 'yes, but' and 'yes, and'"
  public static let definition = "Of the pushbacks that take up what was said, how many turn it round with 'but'."
  public static let numerator = "At least one BUT.PIVOT in the turn of the decision; the others have a YES_AND alone."
  public static let population = Population.pushbacks.narrowed(
    "pushbacks with 'yes, but' or 'yes, and'",
    exclusions: "Pushbacks with neither."
  ) { $0.says("BUT.PIVOT") || $0.says("YES_AND") }
  public static let caveats = [
    "Counts answers, not places: one with both is a 'yes, but'.",
    "Research on how replies are received finds no clear harm from 'but' by itself.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("BUT.PIVOT") }
}
