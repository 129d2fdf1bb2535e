import Analysis
import ArgumentParser

/// `pushback report`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the report of a month or another period.",
    discussion: """
      Writes report.md, CSV files and findings.json into a folder named after the period and prints their paths. \
      Every number in them opens: `pushback list` prints the episodes behind it, `pushback show` one episode.
      """)

  @OptionGroup var when: PeriodOptions
  @OptionGroup var output: ReportOutputOptions
  @OptionGroup var analysis: AnalysisOptions

  func run() throws {
    let loaded = try analysis.load()
    let period = try loaded.period(when.text ?? "last")
    let findings = MonthlyFindings(loaded.input, period: period).findings
    try ReportOutput(loaded: loaded, findings: findings, options: output).write(to: period.name)
  }
}

/// `pushback compare PERIOD PERIOD`
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set two periods side by side and say what changed, how surely.",
    discussion: "Periods: \(PeriodError.accepted). Verdicts: higher, lower, leaning, cannot tell, too few.")

  @Argument(help: "The period to compare with.")
  var before: String

  @Argument(help: "The period that is judged.")
  var now: String

  @OptionGroup var output: ReportOutputOptions
  @OptionGroup var analysis: AnalysisOptions

  func run() throws {
    let loaded = try analysis.load()
    let (before, now) = (try loaded.period(before), try loaded.period(now))
    let findings = ComparisonFindings(loaded.input, before: before, now: now).findings
    try ReportOutput(loaded: loaded, findings: findings, options: output).write(to: "\(before.name)_\(now.name)")
  }
}
