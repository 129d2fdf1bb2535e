import Analysis
import ArgumentParser

/// `pushback compare PERIOD PERIOD`
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set two periods side by side and say what changed, how surely.",
    discussion: """
      Periods: \(PeriodError.accepted). One period alone is compared with the one of equal length before it:

        pushback compare 2025-10..2025-12 2026-01..2026-03
        pushback compare last
        pushback compare --rolling 3
        pushback compare --year-over-year 2026-Q1

      Verdicts: higher, lower, leaning higher or lower, cannot tell, too few. Both sides are read by the same rules.
      """)

  @Argument(help: "The period to compare with and the period that is judged; or the latter alone.")
  var periods: [String] = []

  @Option(
    help: ArgumentHelp(
      "So many months up to the period's last one (default: the last whole month), against as many before them.",
      valueName: "months"))
  var rolling: Int?

  @Flag(help: "Against the same days a year earlier.")
  var yearOverYear = false

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: ReportOutputOptions
  @OptionGroup var analysis: AnalysisOptions

  func validate() throws {
    if let rolling, !(1...60).contains(rolling) { throw ValidationError("--rolling \(rolling): give 1 to 60 months") }
    if rolling != nil || yearOverYear {
      guard periods.count <= 1 else { throw ValidationError("--rolling and --year-over-year take one period at most") }
    } else if !(1...2).contains(periods.count) {
      throw ValidationError("name two periods, or one to compare with the one before it")
    }
  }

  func run() throws {
    let loaded = try analysis.load()
    let pair = try pair(loaded)
    var part = try scope.restrict(loaded)
    part.input.identity = try IdentityQuestions(loaded.archive)
    let findings = ComparisonFindings(part.input, before: pair.before, now: pair.now).findings
    try ReportOutput(loaded: part, findings: findings, options: output, command: "compare")
      .write(to: pair.name, scope: scope.suffix(part))
    try part.noteLabelsSeen()
  }

  private func pair(_ loaded: LoadedArchive) throws -> PeriodPair {
    let zone = loaded.input.zone
    let named = try periods.map(loaded.period)
    if named.count == 2 { return try PeriodPair(before: named[0], now: named[1], in: zone) }
    var now = try named.first ?? loaded.period("last")
    if let rolling { now = now.rolling(months: rolling, in: zone) }
    return yearOverYear ? try PeriodPair(now, andYearBeforeIn: zone) : PeriodPair(now, andBeforeIn: zone)
  }
}
