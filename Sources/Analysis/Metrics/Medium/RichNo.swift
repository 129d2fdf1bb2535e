/// How often a no is said aloud: a lower bound (practice B1).
public enum RichNo: RateMetric {
  public static let id = "rich_no"
  public static let practice = "B1"
  public static let topic = Topic.medium
  public static let title = "no by call or face to face"
  public static let definition = "How often a no is said aloud, or after talking within 48 hours before."
  public static let numerator =
    "The no is a call or meeting, or follows one that a log, an invitation or your note proves."
  public static let population = Population.declines
  public static let caveats = [
    "A lower bound: spoken noes that left no trace are not seen.",
    "'As I said on the phone' alone is not counted.",
  ]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.decision?.carrier.isSpoken == true }
}
