import Analysis
import ArgumentParser
import Foundation
import Language
import Messages
import Reports
import Store

/// What can be exported.
enum ExportKind: String, CaseIterable, ExpressibleByArgument {
  case messages, episodes, qualities, metrics
}

/// As what it is exported.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case ndjson, csv
}

/// `pushback export KIND`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write everything as open data: one JSON object a line, or CSV.",
    discussion: "Documentation/EXPORT.md describes every field; names and types of fields stay.")

  @Argument(help: "What to export.")
  var kind: ExportKind

  @Option(help: "As what.")
  var format = ExportFormat.ndjson

  @Option(help: ArgumentHelp("A file to write instead of standard output.", valueName: "file"))
  var out: String?

  @Flag(help: "Write CSV text as it is, also where a spreadsheet would take it for a formula.")
  var raw = false

  @OptionGroup var when: PeriodOptions
  @OptionGroup var analysis: AnalysisOptions

  func run() throws {
    let loaded = try analysis.load()
    var sink = ExportSink(format: format, isRaw: raw, path: out)
    switch kind {
    case .messages: try exportMessages(loaded, &sink)
    case .episodes: try exportEpisodes(loaded, &sink)
    case .qualities:
      for episode in try episodes(loaded) {
        for quality in episode.qualities { try sink.add(QualityRow(quality, of: episode.id)) }
      }
    case .metrics: for row in try metricRows(loaded) { try sink.add(row) }
    }
    try sink.finish(kind)
  }

  private func exportMessages(_ loaded: LoadedArchive, _ sink: inout ExportSink) throws {
    let period = try when.text.map(loaded.period)
    try loaded.archive.forEachMessage { message, otherPlaces in
      guard period?.contains(message.sent.instant) ?? true, loaded.isOnRecord(message) else { return }
      try sink.add(MessageRecord(message, ownText: ownText(of: message.body).text, otherPlaces: otherPlaces))
    }
  }

  /// CSV has one row an episode; the answers and labels inside it need NDJSON.
  private func exportEpisodes(_ loaded: LoadedArchive, _ sink: inout ExportSink) throws {
    for episode in try episodes(loaded) {
      switch format {
      case .ndjson: try sink.add(EpisodeRecord(episode))
      case .csv: try sink.add(EpisodeRow(episode, at: loaded.input.observation))
      }
    }
  }

  private func episodes(_ loaded: LoadedArchive) throws -> [Episode] {
    let period = try when.text.map(loaded.period)
    return loaded.input.episodes.map(\.episode).filter { period?.contains($0.ask.at) ?? true }
  }

  private func metricRows(_ loaded: LoadedArchive) throws -> [MetricRow] {
    let period = try loaded.period(when.text ?? "last")
    return MetricRow.rows(MonthlyFindings(loaded.input, period: period).findings)
  }
}

/// Takes records one by one and writes them as lines, to standard output or a private file.
struct ExportSink {
  let format: ExportFormat
  let path: String?
  private let csv: CSVWriter
  private var text = ""
  private var hasHeader = false
  private var file = Data()

  init(format: ExportFormat, isRaw: Bool, path: String?) {
    self.format = format
    self.path = path
    csv = CSVWriter(isRaw: isRaw)
  }

  mutating func add<Row: Record>(_ record: Row) throws {
    switch format {
    case .ndjson: text += JSONWriter().line(record)
    case .csv:
      if !hasHeader { text += csv.header(of: Row.self) }
      hasHeader = true
      text += csv.line(record)
    }
    if text.utf8.count > 1 << 16 { flush() }
  }

  /// Writes what is left; a CSV without rows has its header all the same.
  mutating func finish(_ kind: ExportKind) throws {
    if format == .csv && !hasHeader { text += csv.header(of: Self.csvType(kind)) }
    flush()
    if let path { try PrivateFile.write(file, to: path) }
  }

  private mutating func flush() {
    if path == nil { Console.print(text) } else { file += Data(text.utf8) }
    text = ""
  }

  private static func csvType(_ kind: ExportKind) -> any Record.Type {
    switch kind {
    case .messages: MessageRecord.self
    case .episodes: EpisodeRow.self
    case .qualities: QualityRow.self
    case .metrics: MetricRow.self
    }
  }
}
