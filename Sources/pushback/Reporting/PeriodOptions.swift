import Analysis
import ArgumentParser

/// Which period a command looks at.
struct PeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A month such as 2026-03, or `last` for the last whole month.", valueName: "month"))
  var month: String?

  @Option(
    help: ArgumentHelp(
      "A period: \(PeriodError.accepted).", valueName: "period"))
  var period: String?

  @Option(
    help: ArgumentHelp(
      "So many months, of which the last is --month (default: the last whole month).", valueName: "months"))
  var rolling: Int?

  @Option(help: ArgumentHelp("The first day, such as 2026-03-15; with --to.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day; with --from.", valueName: "day"))
  var to: String?

  func validate() throws {
    let named = [month, period, from].compactMap(\.self).count
    if named > 1 { throw ValidationError("give one of --month, --period and --from with --to") }
    if let rolling, !(1...60).contains(rolling) || period != nil || from != nil {
      throw ValidationError("--rolling \(rolling): give 1 to 60 months, and the last of them with --month")
    }
    if (from == nil) != (to == nil) { throw ValidationError("--from and --to go together") }
  }

  /// The period as typed; nil when none was given.
  var text: String? {
    if let from, let to { return "\(from)..\(to)" }
    if let rolling { return "P\(rolling)M/\(month ?? "last")" }
    return month ?? period
  }
}
