import Messages

/// How many small favours were granted, week by week (practice A21).
public enum SmallLoad: CalendarMetric {
  public static let id = "small_load"
  public static let practice = "A21"
  public static let topic = Topic.load
  public static let title = "small favours granted, week by week"
  public static let definition = "How many small favours you said yes to in each week."
  public static let numerator = "All of them."
  public static let population = Population.smallAccepted
  public static let caveats = ["A count is no number of hours."]

  public static let unit = CalendarUnit.week
}
