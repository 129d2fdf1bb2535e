import Analysis
import ArgumentParser
import Language
import Store

/// `pushback report`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the report of a month or another period.",
    discussion: """
      Writes report.md with charts, report.html, CSV files with datapackage.json and manifest.json into a folder named \
      after the period and prints their paths. \
      Every number in them opens: `pushback list` prints the episodes behind it, `pushback show` one episode.

      For a cron job: `pushback report --month last --quiet` asks nothing, writes whole files or none, and exits with \
      0 done, 1 failed, 64 misuse, 75 another run is at work (try again later).
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
    try ReportOutput(loaded: loaded, findings: findings, options: output, command: "report")
      .write(to: period.name, scope: scope.suffix(loaded))
    try loaded.noteLabelsSeen()
    try loaded.archive.remember(
      LastReport(period: period.name, now: loaded.input.observation.now, rules: rulesVersion),
      journalEntries: loaded.source.journal.entries.count)
  }
}
