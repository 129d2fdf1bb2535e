/// How much the user asked for, month by month (practice C11).
public enum YourAsks: CalendarMetric {
  public static let id = "your_asks"
  public static let practice = "C11"
  public static let topic = Topic.others
  public static let title = "your asks, month by month"
  public static let definition = "How many things you asked for in each month: what the noes are to be held against."
  public static let numerator = "All of them."
  public static let population = Population(
    "your asks for an act, time or approval", exclusions: "Hints and questions for information.", direction: .outgoing,
    dating: .ask
  ) { $0.episode.ask.type.isHeadline }
  public static let caveats = ["A count is no effort."]

  public static let unit = CalendarUnit.month
}
