import Analysis
import ArgumentParser

/// Which cell of a report a list opens.
struct CellOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A table of the period's report, such as by_effort; with --row. Reports print the whole command.",
      valueName: "name"))
  var table: String?

  @Option(help: ArgumentHelp("A row of the table: what stands first in it alone, or its number.", valueName: "name"))
  var row: String?

  @Option(help: ArgumentHelp("A column of the row (default: the first that counts episodes).", valueName: "name"))
  var column: String?

  @Option(
    help: ArgumentHelp("The period that was compared with, for a table of a comparison.", valueName: "period"))
  var against: String?

  func validate() throws {
    if (table == nil) != (row == nil) { throw ValidationError("--table and --row go together") }
    if table == nil, column != nil || against != nil { throw ValidationError("--column and --against need --table") }
  }

  /// What the cell opens to; nil when none is named.
  func evidence(_ loaded: LoadedArchive, _ text: String?) throws -> Evidence? {
    guard let table, let row else { return nil }
    let period = try loaded.period(text ?? "last")
    return try findings(loaded, period).evidence(table: table, row: row, column: column)
  }

  private func findings(_ loaded: LoadedArchive, _ period: Period) throws -> Findings {
    guard let against else { return MonthlyFindings(loaded.input, period: period).findings }
    let pair = try PeriodPair(before: loaded.period(against), now: period, in: loaded.input.zone)
    return ComparisonFindings(loaded.input, before: pair.before, now: pair.now).findings
  }
}
