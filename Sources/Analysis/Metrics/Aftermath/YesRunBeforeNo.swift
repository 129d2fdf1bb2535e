/// How many yeses in a row went before each no to the same person (practice B10).
public enum YesRunBeforeNo: Metric {
  public static let id = "yes_run_before_no"
  public static let practice = "B10"
  public static let topic = Topic.aftermath
  public static let title = "yeses in a row before a no"
  public static let definition = "How many yeses in a row that person had got before your no."
  public static let numerator = "The acceptances right before the no, in the whole archive."
  public static let population = Population.declines
  public static let caveats = [
    "A list: too few to compare abrupt noes with the others.",
    "Noes right after another no stand in no row.",
  ]

  public static func measure(_ sample: Sample) -> Measurement {
    .runs(
      sample.members.filter { !$0.surroundings.yesRun.isEmpty }.map { observed in
        let run = observed.surroundings.yesRun
        let column = observed.decisionWords != nil && Abrupt.counts(observed) ? "abrupt" : "other"
        return Part(.episode(observed.episode.id), column: column, Evidence(numerator: run, denominator: run))
      })
  }
}
