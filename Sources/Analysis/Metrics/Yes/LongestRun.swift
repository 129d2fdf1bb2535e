import Messages

/// How many asks in a row got a no or a partial yes, person by person (practice A18).
public enum LongestRun: Metric {
  public static let id = "longest_run"
  public static let practice = "A18"
  public static let topic = Topic.yes
  public static let title = "longest run of noes to one person"
  public static let definition = "The longest run of pushbacks in a row that one person met."
  public static let numerator = "First decision is DECLINE or ACCEPT_PART, with no full yes to that person between."
  public static let population = Population.decided
  public static let caveats = [
    "There is no right length; a run of two may be chance.",
    "Runs are cut at the borders of the period.",
  ]

  public static func measure(_ sample: Sample) -> Measurement {
    .runs(
      sample.byPerson.compactMap { person in
        let run = longestRun(person.sample.members).map(\.episode.id)
        return run.count < 2 ? nil : Part(.person(person.person), Evidence(numerator: run, denominator: run))
      })
  }

  /// The first of the longest stretches of pushbacks.
  private static func longestRun(_ members: [ObservedEpisode]) -> ArraySlice<ObservedEpisode> {
    let runs = members.split { $0.decision?.class == .accept }
    return runs.reduce([]) { $1.count > $0.count ? $1 : $0 }
  }
}
