/// How long people wait for a first answer (practice A24; PRACTICES.md, finding 8).
public enum TimeToFirstResponse: DurationMetric {
  public static let id = "time_to_first_response"
  public static let practice = "A24"
  public static let topic = Topic.waiting
  public static let title = "time to first answer"
  public static let definition = "How long people wait for your first answer, those still waiting included."
  public static let numerator = "Asks that were answered; the others are counted as waiting until now."
  public static let population = Population.asked
  public static let caveats = ["Leaving out what was never answered would hide the longest waits."]

  public static func wait(_ observed: ObservedEpisode) -> Wait {
    let answer = observed.episode.responses.first?.at
    let waited = (answer ?? observed.observation.now).hours(since: observed.episode.ask.at)
    let hours = waited - observed.surroundings.absentHours
    return Wait(episode: observed.episode.id, hours: hours, isCensored: answer == nil)
  }
}
