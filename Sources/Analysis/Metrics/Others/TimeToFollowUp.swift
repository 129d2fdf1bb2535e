import Messages

/// How long the user takes to follow up a no (practice C3).
public enum TimeToFollowUp: DurationMetric {
  public static let id = "time_to_follow_up"
  public static let practice = "C3"
  public static let topic = Topic.others
  public static let title = "time to your follow-up"
  public static let definition = "How long it takes you to follow up a no."
  public static let numerator = "Noes followed up; time from the no to the first RECONSIDER."
  public static let population = Population.followedUpNoes
  public static let horizonDays = 30
  public static let caveats = ["Only noes that were followed up; quick is not better than thoughtful."]

  public static func wait(_ observed: ObservedEpisode) -> Wait {
    let first = observed.labels("RECONSIDER", withinDays: 30).compactMap(observed.episode.time).min()
    let hours = observed.decision.flatMap { no in first.map { $0.hours(since: no.at) } } ?? 0
    return Wait(episode: observed.episode.id, hours: hours, isCensored: first == nil)
  }
}
