import ArgumentParser
import Journal
import Language
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
    let sources = contents.sources.map { visibleLine($0.sentence) }
    let reasons = ExclusionReason.allCases.compactMap { reason in
      contents.excluded[reason].map { "  \(reason.rawValue) \($0)" }
    }
    let proposals = try archive.ownerProposals().map { "may be yours: \($0.address.typed)" }
    let unplaced = try archive.unplacedNumbers().sentence
    let questions = proposals + [unplaced].compactMap(\.self) + (try pairs(archive))
    return sources + [
      contents.account,
      "messages \(contents.messages), calls \(contents.calls)"
        + (contents.events > 0 ? ", events \(contents.events)" : ""),
      "left out \(contents.excluded.values.reduce(0, +))",
    ] + reasons + [
      "unreadable \(contents.unreadable), repaired \(contents.warnings)",
      "to yourself \(contents.toSelf), not in English \(contents.notEnglish) (not analysed)",
    ] + questions.map(visibleLine) + (try journal(archive)) + (try news(archive))
  }

  /// How many people may be one; nothing where nobody is.
  private func pairs(_ archive: Archive) throws -> [String] {
    let count = try archive.suggestions().count
    let noun = count == 1 ? "pair" : "pairs"
    return count == 0 ? [] : ["people who may be one: \(count) \(noun) (`pushback people suggest`)"]
  }

  /// What the journal holds.
  private func journal(_ archive: Archive) throws -> [String] {
    let journal = try JournalFile(beside: archive.path).read()
    guard !journal.entries.isEmpty || !journal.diagnostics.isEmpty else { return [] }
    let kinds = Dictionary(grouping: journal.entries) { $0.entry.kind }
    let counts = JournalEntry.kinds.compactMap { kind in kinds[kind].map { "\(kind) \($0.count)" } }
    let wrong = journal.diagnostics.isEmpty ? "" : "; \(journal.diagnostics.count) lines cannot be read"
    return ["journal: \(counts.isEmpty ? "nothing yet" : counts.joined(separator: ", "))\(wrong)"]
  }

  /// What is new since the last report.
  private func news(_ archive: Archive) throws -> [String] {
    guard let news = try archive.newSinceReport() else { return ["no report yet"] }
    let entries = max(0, try JournalFile(beside: archive.path).read().entries.count - news.journalEntries)
    let rules = news.report.rules == rulesVersion ? "" : "; the rules have changed"
    return [
      "since the report on \(news.report.period): messages \(news.messages), calls \(news.calls), "
        + "asks \(news.asks), older asks answered \(news.answered), journal entries \(entries)\(rules)"
    ]
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

extension ArchiveContents {
  /// What became of every record that was read.
  fileprivate var account: String {
    let imported = messages + calls + events
    let (again, left) = (duplicates + duplicateEvents, excluded.values.reduce(0, +))
    return "read \(imported + again + left + unreadable) = imported \(imported) + duplicate \(again)"
      + " + excluded \(left) + unreadable \(unreadable)"
  }
}

extension SourceContents {
  /// What came from it, and whether there is more to come.
  fileprivate var sentence: String {
    let sum = "\(path) (\(format)): \(records) records"
    guard isIncomplete else { return sum }
    let share = readBytes.flatMap { read in bytes.map { " at byte \(read) of \($0)" } } ?? ""
    return sum + "; its import was interrupted\(share), import it again to go on"
  }
}
