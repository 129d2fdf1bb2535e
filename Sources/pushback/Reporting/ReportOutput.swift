import Analysis
import ArgumentParser
import Foundation
import Language
import Messages
import Reports
import Store

/// Where and as what a report is written.
struct ReportOutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder to write into; each report has a folder of its own there.", valueName: "folder"))
  var out = "reports"

  @Option(
    help: ArgumentHelp(
      "Files to write, separated by commas: \(formatNames).", valueName: "formats"))
  var format = reportFormats.map { $0.name }.joined(separator: ",")

  @Flag(help: "Begin CSV files with a byte order mark, for Excel.")
  var bom = false

  @Flag(help: "Write CSV text as it is, also where a spreadsheet would take it for a formula.")
  var raw = false

  @Flag(
    help: ArgumentHelp(
      "Write a report to give away: letters for people, no words, addresses, keys or times of day.",
      discussion: "It goes into a folder of its own, whose name ends in -shared."))
  var share = false

  @Flag(help: "With --share: keep what a person is to you, such as boss, beside the letter.")
  var roles = false

  private static let formatNames = (reportFormats.map { $0.name } + [findingsFormat]).joined(separator: ", ")

  /// The findings as data, for other programs; large, so written only when named.
  static let findingsFormat = "json"

  /// The formats by name.
  var formats: [String] { format.split(separator: ",").map(String.init) }

  func validate() throws {
    let known = reportFormats.map { $0.name } + [Self.findingsFormat]
    if formats.isEmpty { throw ValidationError("--format: name one or more among \(Self.formatNames)") }
    if let unknown = formats.first(where: { !known.contains($0) }) {
      throw ValidationError("--format \(unknown): no such format of reports; choose among \(Self.formatNames)")
    }
    if roles && !share { throw ValidationError("--roles goes with --share") }
  }
}

/// Writes findings as files below the output folder.
struct ReportOutput {
  let loaded: LoadedArchive
  /// As they leave: without what tells who is who, in a report to share.
  let findings: Findings
  let options: ReportOutputOptions
  /// The name of the command, for others that would write to the same place.
  let command: String

  init(loaded: LoadedArchive, findings: Findings, options: ReportOutputOptions, command: String) {
    self.loaded = loaded
    self.options = options
    self.command = command
    self.findings =
      options.share ? findings.shared(keepsRoles: options.roles, in: loaded.input.zone) : findings
  }

  /// Writes into a folder of this name, and prints each path; what an earlier report left there goes.
  ///
  /// - Parameter scope: what the name says of whom the report is about; of a report to share it says nothing.
  func write(to period: String, scope: String) throws {
    let name = period + (options.share ? (scope.isEmpty ? "" : "-part") + "-shared" : scope)
    let folder = try OutputFolder(options.out + "/" + name)
    let lock = try FileLock("\(options.out)/.\(name).lock", by: "pushback \(command)")
    defer { withExtendedLifetime(lock) {} }
    let files = try files()
    try Self.clear(folder, but: Set(files.map(\.path)))
    for file in files {
      try folder.write(file.text, to: file.path)
      Console.print("\(folder.path)/\(file.path)\n")
    }
  }

  /// Takes away the files of an earlier report, which may be about somebody else or hold what has since been ignored.
  private static func clear(_ folder: OutputFolder, but kept: Set<String>) throws {
    for path in EarlierReport(in: folder).paths where !kept.contains(path) { try folder.remove(path) }
  }

  private func files() throws -> [OutputFile] {
    let material = try material()
    let csv = CSVWriter(isRaw: options.raw, hasByteOrderMark: options.bom)
    let wanted = reportFormats.filter { options.formats.contains($0.name) }
    let files = try wanted.flatMap { try $0.files(material, csv: csv) } + findingsFile()
    return files + [try manifest().file(material, of: files)]
  }

  private func material() throws -> Material {
    let hasCSV = options.formats.contains(CSVFormat.name)
    if options.share {
      return Material(findings, zone: loaded.input.zone, version: productVersion, isShared: true, hasCSV: hasCSV)
    }
    return Material(
      findings, zone: loaded.input.zone, version: productVersion,
      owner: try loaded.archive.peopleFile().ownerAddresses, quoted: try quoted(),
      exclusions: try loaded.archive.exclusions(), overrides: loaded.source.overrides, hasCSV: hasCSV)
  }

  private func manifest() throws -> Manifest {
    options.share ? Manifest(reading: loaded.input.reading) : try Manifest(loaded)
  }

  private func quoted() throws -> [MessageKey: QuotedMessage] {
    var quoted: [MessageKey: QuotedMessage] = [:]
    for key in messagesToQuote(findings) {
      guard let message = try loaded.archive.message(key), loaded.isOnRecord(message) else { continue }
      quoted[key] = QuotedMessage(ownText: ownText(of: message.body).text, source: message.source)
    }
    return quoted
  }

  private func findingsFile() throws -> [OutputFile] {
    guard options.formats.contains(ReportOutputOptions.findingsFormat) else { return [] }
    return [OutputFile(path: "findings.json", text: try encodedForPeople(findings))]
  }
}
