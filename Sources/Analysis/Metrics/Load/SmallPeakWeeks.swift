import Messages

/// How many small favours fall into weeks that are full of them (practice A21).
public enum SmallPeakWeeks: RateMetric {
  public static let id = "small_peak_weeks"
  public static let practice = "A21"
  public static let topic = Topic.load
  public static let title = "small favours in your busiest weeks"
  public static let definition =
    "How many small yeses fall into a week with more of them than nine in ten of your weeks."
  public static let numerator =
    "The week of the decision has more small yeses than nine in ten weeks from your first small yes to your last."
  public static let population = Population.smallAccepted
  public static let caveats = ["Measured against your own weeks only; with few weeks it says little."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.surroundings.isPeakWeek }
}
