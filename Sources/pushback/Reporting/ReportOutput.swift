import Analysis
import ArgumentParser
import Foundation
import Language
import Messages
import Reports
import Store

/// Which files a report is written as.
enum ReportFormat: String, CaseIterable {
  case markdown = "md"
  case csv
  case json
}

/// Where and how a report is written.
struct ReportOutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder to write into; each report has a folder of its own there.", valueName: "folder"))
  var out = "reports"

  @Option(
    help: ArgumentHelp(
      "Files to write, separated by commas: md, csv, json (the findings as data).", valueName: "formats"),
    transform: ReportOutputOptions.formats)
  var format: [ReportFormat] = [.markdown, .csv]

  @Flag(help: "Begin CSV files with a byte order mark, for Excel.")
  var bom = false

  @Flag(help: "Write CSV text as it is, also where a spreadsheet would take it for a formula.")
  var raw = false

  private static func formats(_ list: String) throws -> [ReportFormat] {
    try list.split(separator: ",").map { name in
      guard let format = ReportFormat(rawValue: String(name)) else {
        throw ValidationError("'\(name)' is no format of reports; choose among md, csv, json")
      }
      return format
    }
  }
}

/// Writes findings as files: `report.md`, `csv/*.csv`, `findings.json`.
struct ReportOutput {
  var loaded: LoadedArchive
  var findings: Findings
  var options: ReportOutputOptions

  /// Writes into a folder of this name below the output folder, and prints each path.
  func write(to name: String) throws {
    let folder = try OutputFolder(options.out + "/" + name)
    for (file, text) in try files() {
      try folder.write(text, to: file)
      Console.print("\(folder.path)/\(file)\n")
    }
  }

  private func files() throws -> [(String, String)] {
    try options.format.flatMap { format in
      switch format {
      case .markdown: [("report.md", MarkdownRenderer().render(Report(try material())))]
      case .csv: try csvFiles().map { ("csv/\($0).csv", $1) }
      case .json: [("findings.json", try json())]
      }
    }
  }

  private func material() throws -> Material {
    var quoted: [MessageKey: QuotedMessage] = [:]
    for key in messagesToQuote(findings) {
      guard let message = try loaded.archive.message(key) else { continue }
      quoted[key] = QuotedMessage(ownText: ownText(of: message.body).text, source: message.source)
    }
    return Material(
      findings, zone: loaded.input.zone, version: productVersion,
      owner: try loaded.archive.peopleFile().ownerAddresses, quoted: quoted)
  }

  private func csvFiles() throws -> [(String, String)] {
    let writer = CSVWriter(isRaw: options.raw, hasByteOrderMark: options.bom)
    let episodes = findings.episodes
    let qualities = episodes.flatMap { episode in episode.qualities.map { QualityRow($0, of: episode.id) } }
    let changes = findings.kind == .comparison ? [("compare", writer.render(ComparisonRow.rows(findings)))] : []
    return changes + [
      ("episodes", writer.render(episodes.map { EpisodeRow($0, at: findings.observation) })),
      ("excluded", writer.render(try loaded.archive.exclusions().map(ExclusionRow.init))),
      ("metrics", writer.render(MetricRow.rows(findings))),
      ("people", writer.render(findings.people.map(PersonRow.init))),
      ("qualities", writer.render(qualities)),
      ("unanswered", writer.render(UnansweredRow.rows(findings))),
    ]
  }

  private func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(findings), as: UTF8.self) + "\n"
  }
}
