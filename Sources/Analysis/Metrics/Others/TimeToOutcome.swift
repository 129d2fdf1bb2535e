import Messages

/// How long it takes until a followed-up no is settled (practice C9).
public enum TimeToOutcome: DurationMetric {
  public static let id = "time_to_outcome"
  public static let practice = "C9"
  public static let topic = Topic.others
  public static let title = "time to the outcome"
  public static let definition = "How long it takes from a no to what comes of it, once you followed up."
  public static let numerator =
    "Noes with a later decision or another chance; the others are counted as waiting until now."
  public static let population = Population.followedUpNoes
  public static let horizonDays = 30
  public static let caveats = ["Leaving out what was never settled would hide the longest waits."]

  public static func wait(_ observed: ObservedEpisode) -> Wait {
    let redirected = observed.labels("REDIRECTED", withinDays: 90).compactMap(observed.episode.time).min()
    let end = [observed.laterDecision?.at, redirected].compactMap(\.self).min()
    let hours = observed.decision.map { (end ?? observed.observation.now).hours(since: $0.at) } ?? 0
    return Wait(episode: observed.episode.id, hours: hours, isCensored: end == nil)
  }
}
