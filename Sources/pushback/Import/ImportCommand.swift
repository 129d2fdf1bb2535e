import Analysis
import ArgumentParser
import Foundation
import Messages
import Readers
import Store

/// `pushback import PATH…`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read message archives into the archive file; doing it twice adds nothing.",
    discussion: """
      Formats, recognised from content: \(formats.map { $0.name }.joined(separator: ", ")). Folders are searched to any \
      depth, .gz and .zip are read without unpacking them; Maildir, MH and folders of single mails are one source \
      each. Meetings in calendars (.ics) prove talk, and ask nothing. At the end an account of every record: \
      read = imported + duplicate + excluded + unreadable.

      A file that has not changed since is not read again, and of an mbox or a folder of messages that has grown only \
      what was added. What was read is kept every few seconds: an import that was interrupted goes on where it was when \
      it is run again. With --strict it is kept only at the end, all or nothing.
      """)

  @Argument(help: "Files or folders to read.")
  var paths: [String]

  @Option(help: ArgumentHelp("An address or number of yours; may be given more than once.", valueName: "address"))
  var me: [String] = []

  @Option(
    help: """
      A file that says who is who, in place of what was said before; one person a line: `name: address, address`; \
      `me: …` for you.
      """)
  var people: String?

  @Option(
    help: ArgumentHelp(
      "Where phone numbers without a calling code are at home, such as DE; kept (default: where your own number is).",
      valueName: "code"))
  var country: String?

  @Option(help: "Consider only this format.")
  var format: String?

  @Option(
    help: ArgumentHelp(
      "The zone of times that a chat or calendar was exported without one, such as Europe/Berlin; kept (default: UTC).",
      valueName: "name"))
  var zone: String?

  @Flag(help: "Take in mail from mailing lists, which is otherwise left out.")
  var lists = false

  @Flag(help: "Fail, and leave the archive as it was, when anything cannot be read; if interrupted, begin again.")
  var strict = false

  @Flag(help: "Print the account as JSON.")
  var json = false

  @Flag(help: "Show no progress and no notes.")
  var quiet = false

  @OptionGroup var location: ArchiveOptions

  func run() throws {
    let sources = try SourceFiles(paths, format: format)
    let home = try country.map(Country.init(named:))
    let named = try people.map { try PeopleFile(path: $0, country: home) }
    _ = try zone.map(TimeZoneRules.init(zone:))
    let archive = try location.open()
    let zone = try zone ?? archive.zone()
    let rules = try zone.map(TimeZoneRules.init(zone:))
    let options = ReadingOptions(includesLists: lists, offsetMinutes: rules?.offsetMinutes)
    let lock = try FileLock(archive.path + ".import.lock", by: "pushback import", patience: 50)
    defer { withExtendedLifetime(lock) {} }
    var run = ImportRun(options: options, conditions: conditions(zone), isStrict: strict, isQuiet: quiet)
    // Before anything is kept, so that an import that is interrupted goes on in the same zone.
    if let zone, !strict { try archive.setZone(zone) }
    let accounts = try importAll(sources, archive, &run)
    if let zone { try archive.setZone(zone) }
    if let home { try archive.setCountry(home) }
    try setPeople(named, archive)
    try Labelling.updateQuickly(archive, isQuiet: quiet)
    let summary = ImportSummary(
      accounts: accounts, diagnostics: run.diagnostics, passedOver: sources.passedOver,
      owner: try archive.peopleFile().ownerAddresses, proposals: try archive.ownerProposals(),
      unplaced: try archive.unplacedNumbers())
    Console.print(json ? try summary.json() : summary.text)
    if !quiet { summary.notes.forEach(Console.note) }
    if accounts.contains(where: \.lacksSome) { throw Failure.someUnreadable }
  }

  /// What changes what is read; a file that was read with anything else is read anew.
  private func conditions(_ zone: String?) -> String {
    "readers \(readersVersion)" + (lists ? ", lists" : "") + (zone.map { ", zone \($0)" } ?? "")
  }

  private func importAll(_ sources: SourceFiles, _ archive: Archive, _ run: inout ImportRun) throws -> [Reconciliation]
  {
    let isStrict = strict
    return try run.run(sources, into: archive) { accounts in
      let unreadable = accounts.reduce(0) { $0 + $1.unreadable + $1.unreadableBefore }
      if isStrict && unreadable > 0 {
        throw Failure("--strict: \(unreadable) records could not be read; the archive is as it was before")
      }
    }
  }

  private func setPeople(_ named: PeopleFile?, _ archive: Archive) throws {
    let before = try archive.peopleFile()
    var editor = PeopleEditor(named ?? before, country: try archive.country())
    if let named { editor.addOwner(Self.kept(before.ownerAddresses, by: named)) }
    editor.addOwner(me.map(Address.init(typed:)))
    if editor.file != before { try archive.setPeople(editor.file) }
  }

  /// Addresses of the owner that a file leaves alone: one that does not say who you are takes nothing of that back.
  private static func kept(_ addresses: [Address], by file: PeopleFile) -> [Address] {
    guard file.ownerAddresses.isEmpty else { return [] }
    let claimed = Set(file.entries.flatMap(\.addresses))
    return addresses.filter { !claimed.contains($0) }
  }
}
