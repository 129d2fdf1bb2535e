import ArgumentParser
import Messages
import Reports
import Store

/// `pushback status`
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show what the archive holds: sources, counts, what was left out, open questions.")

  @Flag(help: "List everything that was repaired or could not be read.")
  var diagnostics = false

  @Flag(help: "List every message that was left out, with its reason and position.")
  var excluded = false

  @OptionGroup var location: ArchiveOptions

  func run() throws {
    let archive = try location.openExisting()
    if diagnostics { return try printDiagnostics(archive) }
    if excluded { return try printExcluded(archive) }
    Console.print(try summary(archive).map { $0 + "\n" }.joined())
  }

  private func summary(_ archive: Archive) throws -> [String] {
    try Labelling.updateQuickly(archive, isQuiet: false)
    let contents = try archive.contents()
    let sources = contents.sources.map { "\(visibleLine($0.path)) (\($0.format)): \($0.records) records" }
    let reasons = ExclusionReason.allCases.compactMap { reason in
      contents.excluded[reason].map { "  \(reason.rawValue) \($0)" }
    }
    let proposals = try archive.ownerProposals().map { "may be yours: \($0.address.typed)" }
    let unplaced = try archive.unplacedNumbers().sentence
    return sources + [
      "messages \(contents.messages), calls \(contents.calls)",
      "left out \(contents.excluded.values.reduce(0, +))",
    ] + reasons + [
      "unreadable \(contents.unreadable), repaired \(contents.warnings)",
      "to yourself \(contents.toSelf), not in English \(contents.notEnglish) (not analysed)",
    ] + (proposals + [unplaced].compactMap(\.self)).map(visibleLine)
  }

  private func printDiagnostics(_ archive: Archive) throws {
    for diagnostic in try archive.diagnostics() {
      Console.print("\(diagnostic.severity.rawValue): \(visibleLine(diagnostic.description))\n")
    }
  }

  private func printExcluded(_ archive: Archive) throws {
    for one in try archive.exclusions() {
      let place = "\(visibleLine(one.source.path))@\(one.source.offset)"
      Console.print("\(one.reason.rawValue)\t\(place)\t\(one.key.rawValue)\n")
    }
  }
}
