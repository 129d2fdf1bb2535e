import Messages

/// How many of the turns after agreement go against it (practice A16).
public enum PivotShare: Metric {
  public static let id = "pivot_share"
  public static let practice = "A16"
  public static let topic = Topic.refusal
  public static let title = "'yes, but' among 'yes, but' and 'yes, and'"
  public static let definition = "Of all places where you take something up, how many turn it round."
  public static let numerator = "BUT.PIVOT labels in the turn of the decision; the others are YES_AND."
  public static let population = Population.pushbacks.narrowed(
    "pushbacks with 'yes, but' or 'yes, and'",
    exclusions: "Pushbacks with neither."
  ) { $0.says("BUT.PIVOT") || $0.says("YES_AND") }
  public static let caveats = [
    "Counts places, not answers: one answer may have several.",
    "Research on how replies are received finds no clear harm from 'but' by itself.",
  ]

  public static func measure(_ sample: Sample) -> Measurement {
    func count(_ family: String) -> Int {
      sample.members.reduce(0) { $0 + $1.decisionQualities.count { $0.label.family == family } }
    }
    let pivots = count("BUT.PIVOT")
    return .instances(Proportion(pivots, of: pivots + count("YES_AND")), sample.evidence { $0.says("BUT.PIVOT") })
  }
}
