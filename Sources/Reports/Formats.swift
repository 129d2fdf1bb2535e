import Analysis
import Messages

/// A file to write: a path inside the folder of a report, and its text.
public struct OutputFile: Sendable, Equatable {
  public let path: String
  public let text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// One way to write a report down.
public protocol ReportFormat: SendableMetatype {
  /// As typed after `--format`.
  static var name: String { get }
  static func files(_ material: Material, csv: CSVWriter) throws -> [OutputFile]
}

/// Every format, in the order of `--format`. A new one is a folder with its renderer and a line here.
public let reportFormats: [any ReportFormat.Type] = [
  MarkdownFormat.self,
  HTMLFormat.self,
  CSVFormat.self,
]
