/// How often the user had to remind (practice C13).
public enum RemindersSent: RateMetric {
  public static let id = "reminders_sent"
  public static let practice = "C13"
  public static let topic = Topic.waiting
  public static let title = "your asks you had to repeat"
  public static let definition = "How often you asked a second time for the same thing."
  public static let numerator = "At least one REPEAT of yours."
  public static let population = Population.closedOutgoing
  public static let caveats = ["Reminders by phone are not seen."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { !observed.episode.repeats.isEmpty }
}
