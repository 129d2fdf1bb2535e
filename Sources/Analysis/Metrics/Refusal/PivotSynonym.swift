/// How often a pushback turns "yes" round with another word than "but" (practice A16).
public enum PivotSynonym: RateMetric {
  public static let id = "pivot_syn"
  public static let practice = "A16"
  public static let topic = Topic.refusal
  public static let title = "… the same with 'however'"
  public static let definition = "How often the pivot is made with however, though, although, yet or unfortunately."
  public static let numerator = "At least one PIVOT.SYN in the turn of the decision."
  public static let population = Population.pushbacks
  public static let caveats = ["Swapping 'but' for 'however' changes nothing for the reader."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.says("PIVOT.SYN") }
}
