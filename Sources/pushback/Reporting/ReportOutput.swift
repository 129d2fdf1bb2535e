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

  private static let formatNames = (reportFormats.map { $0.name } + [findingsFormat]).joined(separator: ", ")

  /// The findings as data, for other programs; large, so written only when named.
  static let findingsFormat = "json"

  /// The formats by name.
  var formats: [String] { format.split(separator: ",").map(String.init) }

  func validate() throws {
    let known = reportFormats.map { $0.name } + [Self.findingsFormat]
    if let unknown = formats.first(where: { !known.contains($0) }) {
      throw ValidationError("--format \(unknown): no such format of reports; choose among \(Self.formatNames)")
    }
  }
}

/// Writes findings as files below the output folder.
struct ReportOutput {
  var loaded: LoadedArchive
  var findings: Findings
  var options: ReportOutputOptions
  /// The name of the command, for others that would write to the same place.
  var command: String

  /// Writes into a folder of this name, and prints each path.
  func write(to name: String) throws {
    let folder = try OutputFolder(options.out + "/" + name)
    let lock = try FileLock("\(options.out)/.\(name).lock", by: "pushback \(command)")
    defer { withExtendedLifetime(lock) {} }
    for (path, text) in try files() {
      try folder.write(text, to: path)
      Console.print("\(folder.path)/\(path)\n")
    }
  }

  private func files() throws -> [(path: String, text: String)] {
    let material = try material()
    let csv = CSVWriter(isRaw: options.raw, hasByteOrderMark: options.bom)
    let files = reportFormats.filter { options.formats.contains($0.name) }.flatMap { $0.files(material, csv: csv) }
    let data = try options.formats.contains(ReportOutputOptions.findingsFormat) ? [("findings.json", json())] : []
    return files.map { ($0.path, $0.text) } + data
  }

  private func material() throws -> Material {
    Material(
      findings, zone: loaded.input.zone, version: productVersion,
      owner: try loaded.archive.peopleFile().ownerAddresses, quoted: try quoted(),
      exclusions: try loaded.archive.exclusions(), overrides: loaded.source.overrides)
  }

  private func quoted() throws -> [MessageKey: QuotedMessage] {
    var quoted: [MessageKey: QuotedMessage] = [:]
    for key in messagesToQuote(findings) {
      guard let message = try loaded.archive.message(key) else { continue }
      quoted[key] = QuotedMessage(ownText: ownText(of: message.body).text, source: message.source)
    }
    return quoted
  }

  private func json() throws -> String { try encodedForPeople(findings) }
}
