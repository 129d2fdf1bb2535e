/// How many noes the user got, month by month (practice C11).
public enum NoesReceived: CalendarMetric {
  public static let id = "noes_received"
  public static let practice = "C11"
  public static let topic = Topic.others
  public static let title = "noes to you, month by month"
  public static let definition = "How many noes you got in each month."
  public static let numerator = "All of them."
  public static let population = Population.noesReceived
  public static let caveats = ["Few are no success and many no failure: who asks more hears more noes."]

  public static let unit = CalendarUnit.month
}
