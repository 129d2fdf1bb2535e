import Analysis
import Messages

/// `manifest.json`: what a report was made from and by, so that it can be made again and checked.
public struct Manifest: Sendable {
  /// A file that was imported.
  public struct Input: Sendable, Equatable {
    public var path: String
    public var format: String
    /// Messages and calls first seen in it.
    public var records: Int
    /// SHA-256 over the place, length and key of each of its records.
    public var hash: [UInt8]

    public init(path: String, format: String, records: Int, hash: [UInt8]) {
      self.path = path
      self.format = format
      self.records = records
      self.hash = hash
    }
  }

  /// By path; empty in a report to share.
  public var inputs: [Input]
  /// SHA-256 over everything the user configured; nil in a report to share.
  public var configuration: [UInt8]?
  public var reading: ReadingCounts

  public init(inputs: [Input] = [], configuration: [UInt8]? = nil, reading: ReadingCounts) {
    self.inputs = inputs
    self.configuration = configuration
    self.reading = reading
  }

  /// - Parameter files: all others of the report.
  public func file(_ material: Material, of files: [OutputFile]) -> OutputFile {
    let findings = material.findings
    let value = Value.object([
      .init("pushback", .text(material.version)), .init("rules", .text(findings.rules)),
      .init("offline", .boolean(true)), .init("kind", .text(findings.kind.rawValue)),
      .init("period", .text(findings.period.name)), .init("before", .text(findings.before.name)),
      .init("now", .instant(findings.observation.now)), .init("zone", .text(findings.zone)),
      .init("window_days", .integer(findings.observation.windowDays)),
      .init("configuration_sha256", configuration.map { .text(hexadecimal($0)) } ?? .missing),
      .init("inputs", .list(inputs.map(value))), .init("counts", counts), .init("files", .list(files.map(value))),
    ])
    return OutputFile(path: "manifest.json", text: JSONWriter().document(value))
  }

  private func value(_ input: Input) -> Value {
    .object([
      .init("path", .text(input.path)), .init("format", .text(input.format)),
      .init("records", .integer(input.records)), .init("records_sha256", .text(hexadecimal(input.hash))),
    ])
  }

  private func value(_ file: OutputFile) -> Value {
    .object([
      .init("path", .text(file.path)), .init("bytes", .integer(file.text.utf8.count)),
      .init("sha256", .text(hexadecimal(SHA256.hash(file.text)))),
    ])
  }

  /// What was read; the numbers after the first add up to it.
  private var counts: Value {
    let excluded = ExclusionReason.allCases.map { ("excluded_\($0.rawValue)", reading.excluded[$0] ?? 0) }
    let counts =
      [("read", reading.read), ("imported", reading.imported), ("duplicates", reading.duplicates)] + excluded
      + [("unreadable", reading.unreadable)]
    return .object(counts.map { .init($0.0, .integer($0.1)) })
  }
}

/// Two digits a byte.
func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
