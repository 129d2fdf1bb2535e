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
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: ReportOutputOptions
  @OptionGroup var analysis: AnalysisOptions

  func run() throws {
    var loaded = try scope.restrict(try analysis.load())
    loaded.input.identity = try IdentityQuestions(loaded.archive)
    let period = try loaded.period(when.text ?? "last")
    let findings = MonthlyFindings(loaded.input, period: period).findings
    try ReportOutput(loaded: loaded, findings: findings, options: output)
      .write(to: period.name + scope.suffix(loaded))
    try loaded.noteLabelsSeen()
  }
}
