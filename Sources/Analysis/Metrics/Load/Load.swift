/// How much comes in, week by week (practice A1).
public enum Load: CalendarMetric {
  public static let id = "load"
  public static let practice = "A1"
  public static let topic = Topic.load
  public static let title = "asked of you, week by week"
  public static let definition = "How many things were asked of you in each week."
  public static let numerator = "All of them."
  public static let population = Population.headlineAsked
  public static let caveats = ["A count is no workload: one ask may take a minute or a month."]

  public static let unit = CalendarUnit.week
}
