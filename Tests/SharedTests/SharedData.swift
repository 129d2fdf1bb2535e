import Foundation
import Messages
import Readers
import Testing

/// Real archives and labelled data that lie outside the repository, where `PUSHBACK_SHARED` says.
enum SharedData {
  /// The folder, nil where there is none: then these tests are skipped.
  static let folder: String? = {
    guard let path = ProcessInfo.processInfo.environment["PUSHBACK_SHARED"], !path.isEmpty else { return nil }
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue ? path : nil
  }()

  /// A path below `data/`.
  static func path(_ relative: String) -> String { "\(folder ?? "")/data/\(relative)" }

  static func archive(_ relative: String) -> String { path("archives/\(relative)") }

  static func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  /// The text of a file, line ends as `\n`; what is not UTF-8 as replacement characters.
  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// The rows of a tab-separated file below its header.
  static func rows(_ path: String) throws -> [[String]] {
    try text(path).split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// A new file in the folder for temporary ones, for the caller to remove.
  static func scratchFile(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "pushback-\(UUID().uuidString)").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  /// Every regular file below a folder, sorted.
  static func files(below folder: String) throws -> [String] {
    let names = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
    return names.sorted().map { folder + "/" + $0 }.filter { path in
      let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      return type == .typeRegular
    }
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a suite where the shared data is not there.
  static var needsSharedData: Self {
    .enabled(if: SharedData.folder != nil, "PUSHBACK_SHARED names no folder; scripts/check-shared sets it")
  }
}

/// What reading one file gave.
struct Reading {
  var records: [ArchiveRecord] = []
  var warnings: [Diagnostic] = []

  /// Reads a file to its end as one format, whatever it is.
  init(_ path: String, as format: any Format.Type) throws {
    let reader = try format.open(ByteSource(file: path), options: ReadingOptions(includesLists: true))
    while let record = try reader.next() {
      records.append(record)
      warnings += reader.takeWarnings()
    }
    warnings += reader.takeWarnings()
  }

  /// Reads a file as the format that recognises it; nil where none does.
  init?(recognised path: String) throws {
    let head = try SharedData.bytes(path).prefix(65536)
    guard let format = head.withUnsafeBytes({ head in formats.first { $0.recognises(head: head, path: path) } })
    else { return nil }
    try self.init(path, as: format)
  }

  /// Where each record stands, in the order of the file; nothing for those that cannot be read.
  var positions: [SourcePosition] {
    records.compactMap { record in
      switch record {
      case .message(let message): message.source
      case .call(let call): call.source
      case .event(let event): event.source
      case .excluded(let exclusion): exclusion.source
      case .unreadable: nil
      }
    }
  }

  /// The names of what a person would count: the same message twice has one name.
  var keys: [MessageKey] {
    records.compactMap { record in
      switch record {
      case .message(let message): message.key
      case .call(let call): call.key
      case .event(let event): event.key
      case .excluded(let exclusion): exclusion.key
      case .unreadable: nil
      }
    }
  }
}
