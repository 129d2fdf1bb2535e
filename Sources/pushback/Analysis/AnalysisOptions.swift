import Analysis
import ArgumentParser
import Language
import Messages
import Reports
import Store

/// What every command that looks at episodes needs: the archive, the clock and the window.
struct AnalysisOptions: ParsableArguments {
  @OptionGroup var location: ArchiveOptions
  @OptionGroup var clock: ClockOptions

  @Option(help: ArgumentHelp("Days after which silence counts as no answer.", valueName: "days"))
  var window = Observation.usualWindowDays

  @Option(
    help: ArgumentHelp(
      """
      Whether episodes of one conversation count as independent: auto (until one conversation holds more than a fifth \
      of them), thread (never: intervals come from a bootstrap over conversations) or none (always).
      """, valueName: "how"))
  var cluster = Clustering.auto

  @Flag(help: "Show no progress.")
  var quiet = false

  func validate() throws {
    guard (1...3650).contains(window) else { throw ValidationError("--window \(window): give 1 to 3650 days") }
  }

  /// Opens the archive, brings its episodes up to date and gathers everything the analysis may know.
  ///
  /// - Parameter isQuiet: say nothing of the journal's troubles.
  func load(isQuiet: Bool? = nil) throws -> LoadedArchive {
    let archive = try location.openExisting()
    let zone = try clock.rules()
    let source = try CorrectedArchive(archive, zone: zone, isQuiet: isQuiet ?? quiet)
    let settings = SettingsFile(beside: try location.path())
    let off = source.corrected.off
    let said = try archive.turnTimes().mapValues { turns in turns.filter { !off.covers($0.at, by: $0.by) } }
    var input = AnalysisInput(
      episodes: source.corrected.episodes,
      people: Dictionary(source.people.map { ($0.id, $0) }) { first, _ in first },
      observation: Observation(now: try clock.instant(), windowDays: window), zone: zone,
      reading: ReadingCounts(try archive.contents()), rules: rulesVersion, corrections: source.corrected.counts,
      audit: source.journal.auditResult, clustering: cluster,
      settings: try settings.read(zone: zone), said: said)
    input.earlierLabels = try archive.labelsSeen(before: Depth.close().version)
    return LoadedArchive(archive: archive, source: source, input: input, settings: try settings.text())
  }
}

extension Clustering: ExpressibleByArgument {}

/// An archive with what the analysis knows of it.
struct LoadedArchive {
  var archive: Archive
  /// The episodes before and after the user's word.
  var source: CorrectedArchive
  var input: AnalysisInput
  /// What the user wrote about themselves, as it stands in its file.
  var settings: String

  /// Whether a message may be shown: nothing of it is off the record.
  func isOnRecord(_ message: Message) -> Bool {
    source.corrected.off.isEmpty || !source.corrected.off.covers(message, person: source.person)
  }

  /// Remembers how everything is read now, so that a later report can tell a change of the rules from one of behaviour.
  func noteLabelsSeen() throws {
    try archive.note(seen: input.episodes.map(\.episode), by: Depth.close().version)
  }

  /// People and moments in words.
  var wording: Wording { Wording(people: input.people.values, zone: input.zone) }

  /// "Tue 27 Jan 2026, 17:58 · text message · Nadia Brenner to you".
  func head(of message: Message) -> String { wording.head(of: message, person: source.person) }

  /// Reads a period in the zone of the analysis.
  func period(_ text: String) throws -> Period {
    try Period(parsing: text, now: input.observation.now, in: input.zone)
  }

  /// The person of this name, beginning of a name, address or id.
  ///
  /// - Throws: `ValidationError` when nobody or several are called so.
  func person(_ name: String) throws -> PersonID {
    let found = try input.people.values.called(name, country: archive.country())
    guard let one = found.first, found.count == 1 else {
      let choices = found.map { visibleLine($0.nameAndAddress) }.sorted().joined(separator: ", ")
      let problem = found.isEmpty ? "nobody is called that" : "that may be \(choices); give an address"
      throw ValidationError("--with \(visibleLine(name)): \(problem); `pushback people` lists everybody")
    }
    return one.id
  }
}

extension Person {
  /// "Ana Ruiz (ana@x.example)", by which one of two people of a name is told; the name alone where it is the address.
  fileprivate var nameAndAddress: String {
    let address = addresses.first?.typed ?? id.rawValue
    return address == name ? name : "\(name) (\(address))"
  }
}

extension ReadingCounts {
  /// What became of the messages and calls of an archive; events of calendars are evidence alone.
  init(_ contents: ArchiveContents) {
    let imported = contents.messages + contents.calls
    let rest = contents.duplicates + contents.excluded.values.reduce(0, +) + contents.unreadable
    self.init(
      read: imported + rest, imported: imported, duplicates: contents.duplicates, excluded: contents.excluded,
      unreadable: contents.unreadable, otherLanguage: contents.notEnglish)
  }
}
