import Foundation
import Messages
import Readers

/// Finds what can be imported among the paths that the user named.
struct SourceFiles {
  private(set) var files: [SourceFile] = []
  /// Files in folders that are of no known format; they are passed over.
  private(set) var unknown: [String] = []
  /// Files that are known and cannot be read; each counts as one unreadable record.
  private(set) var refused: [RefusedFile] = []

  /// - Parameters:
  ///   - paths: files and folders; folders are searched to any depth.
  ///   - format: the name of the only format to consider; nil for all.
  /// - Throws: `Failure` when a path does not exist, a named file is of no known format, or a folder holds nothing.
  init(_ paths: [String], format: String? = nil) throws {
    let candidates = try Self.candidates(named: format)
    for path in paths {
      if try Self.isFolder(path) {
        try addFolder(path, candidates)
      } else if !(try add(path, candidates)) {
        throw ReadingError.unknownFormat(path: path)
      }
    }
  }

  private static func candidates(named name: String?) throws -> [any Format.Type] {
    guard let name else { return formats }
    let found = formats.filter { $0.name == name }
    if found.isEmpty {
      throw Failure(
        "--format \(name): no such format; choose one of \(formats.map { $0.name }.joined(separator: ", "))")
    }
    return found
  }

  private static func isFolder(_ path: String) throws -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure("\(path): no such file or folder; check the spelling")
    }
    return isFolder.boolValue
  }

  private mutating func addFolder(_ folder: String, _ candidates: [any Format.Type]) throws {
    let (found, passed) = (files.count + refused.count, unknown.count)
    for path in Self.regularFiles(below: folder) where !(try add(path, candidates)) {
      unknown.append(path)
    }
    if files.count + refused.count == found {
      let count = unknown.count - passed
      throw Failure("\(folder): no archive in this folder (\(count) files looked at); name the export file itself")
    }
  }

  /// Sorted, so that an import does not depend on the order of a directory; links are not followed.
  private static func regularFiles(below folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names.sorted().map { base + $0 }.filter { path in
      let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      return type == .typeRegular
    }
  }

  /// False when the file is of no known format.
  private mutating func add(_ path: String, _ candidates: [any Format.Type]) throws -> Bool {
    let source = try ByteSource(file: path)
    let head = try source.bytes(count: 65536)
    if head.isEmpty {
      refused.append(.empty(path))
      return true
    }
    let format = head.withUnsafeBytes { head in candidates.first { $0.recognises(head: head, path: source.place) } }
    guard let format else { return false }
    files.append(SourceFile(source: source, type: format))
    return true
  }
}
