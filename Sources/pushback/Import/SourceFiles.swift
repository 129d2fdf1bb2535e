import Foundation
import Readers

/// Finds what can be imported among the paths that the user named.
struct SourceFiles {
  private(set) var files: [SourceFile] = []
  /// Files in folders and archives that are of no known format.
  private(set) var passedOver: [PassedOver] = []
  /// Files that are known and cannot be read; each counts as one unreadable record.
  private(set) var refused: [Refusal] = []
  private let candidates: [any Format.Type]

  /// - Parameters:
  ///   - paths: files, folders and archives; folders are searched to any depth.
  ///   - format: the name of the only format to consider; nil for all.
  /// - Throws: `Failure` when a path does not exist, a named file is of no known format, or a folder holds nothing.
  init(_ paths: [String], format: String? = nil) throws {
    candidates = try Self.candidates(named: format)
    for path in paths {
      if try Self.isFolder(path) { try addFolder(path) } else { try addNamed(path) }
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

  /// How many things were found that the account will name.
  private var found: Int { files.count + refused.count }

  private mutating func addFolder(_ folder: String) throws {
    let before = (found, passedOver.count)
    for path in Self.regularFiles(below: folder) { try add(ByteSource(file: path)) }
    if found == before.0 {
      let count = passedOver.count - before.1
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

  /// Adds a file that the user named: passing it over would be no answer.
  private mutating func addNamed(_ path: String) throws {
    let before = (found, passedOver.count)
    try add(ByteSource(file: path))
    if found > before.0 { return }
    let passed = passedOver[before.1...]
    guard let reason = passed.first?.reason else {
      if passed.first?.path == path { throw ReadingError.unknownFormat(path: path) }
      throw Failure("\(path): no archive of messages inside (\(passed.count) files looked at)")
    }
    throw Failure("\(passed[before.1].path): \(reason)")
  }

  /// Adds a file, or what is inside it.
  private mutating func add(_ source: ByteSource) throws {
    let head = try source.bytes(count: 65536)
    if let contents = try source.contents(head: head) {
      for member in contents.sources { try add(member) }
      refused += contents.refused
      passedOver += contents.passedOver
    } else if let format = candidates.first(where: { $0.recognises(head, at: source.place) }) {
      files.append(SourceFile(source: source, type: format))
    } else if let fault = source.fault {
      refused.append(Refusal(path: source.path, format: "archive", diagnostic: fault))
    } else if head.isEmpty {
      refused.append(.empty(source.path))
    } else {
      passedOver.append(PassedOver(path: source.path, reason: ForeignFile(head)?.advice))
    }
  }
}
