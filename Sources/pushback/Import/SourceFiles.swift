import Foundation
import Readers

/// Finds what can be imported among the paths that the user named.
struct SourceFiles {
  private(set) var files: [SourceFile] = []
  /// Files in folders and archives that are of no known format.
  private(set) var passedOver: [PassedOver] = []
  /// Files that are known and cannot be read; each counts as one unreadable record.
  private(set) var refused: [Refusal] = []
  /// Files and folders that could be opened, which at an earlier import perhaps they could not.
  private(set) var opened: [String] = []
  /// Files that are one message each.
  private var single: [ByteSource] = []
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
    addSingleMessages()
  }

  private static func candidates(named name: String?) throws -> [any Format.Type] {
    guard let name else { return formats }
    let found = formats.filter { $0.name == name }
    if found.isEmpty {
      throw Failure(
        "--format \(name): no such format; choose one of \(formats.map { $0.name }.joined(separator: ", "))", code: 64)
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
  private var found: Int { files.count + refused.count + single.count }

  private mutating func addFolder(_ folder: String) throws {
    let before = (found, passedOver.count)
    guard Self.mayOpen(folder, isFolder: true) else {
      throw Failure("\(folder): cannot be opened; check its permissions")
    }
    let paths = Self.filesAndFolders(below: folder)
    let open = paths.filter { Self.mayOpen($0.path, isFolder: $0.isFolder) }
    opened += [folder] + open.map(\.path)
    refused += Set(paths.map(\.path)).subtracting(opened).sorted().map(Refusal.closed)
    try add(open.filter { !$0.isFolder }.map { try ByteSource(file: $0.path) })
    if found == before.0 {
      let count = passedOver.count - before.1
      throw Failure("\(folder): no archive in this folder (\(count) files looked at); name the export file itself")
    }
  }

  /// Sorted, so that an import does not depend on the order of a directory; no link is followed but the one named.
  private static func filesAndFolders(below folder: String) -> [(path: String, isFolder: Bool)] {
    let names = FileManager.default.enumerator(atPath: target(of: folder))?.compactMap { $0 as? String } ?? []
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names.sorted().map { base + $0 }.compactMap { path in
      let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      return type == .typeRegular || type == .typeDirectory ? (path, type == .typeDirectory) : nil
    }
  }

  /// Where a link leads; the path itself where that cannot be told.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func mayOpen(_ path: String, isFolder: Bool) -> Bool {
    access(path, isFolder ? R_OK | X_OK : R_OK) == 0
  }

  /// Adds a file that the user named: passing it over would be no answer.
  private mutating func addNamed(_ path: String) throws {
    let before = (found, passedOver.count)
    try add(ByteSource(file: path))
    opened.append(path)
    if found > before.0 { return }
    let passed = passedOver[before.1...]
    guard let reason = passed.first?.reason else {
      if passed.first?.path == path { throw ReadingError.unknownFormat(path: path) }
      throw Failure("\(path): no archive of messages inside (\(passed.count) files looked at)")
    }
    throw Failure("\(passed[before.1].path): \(reason)")
  }

  /// Adds the files of a folder or of an archive.
  private mutating func add(_ sources: [ByteSource]) throws {
    let tree = try MailTree(sources)
    for folder in tree.folders where accepts(folder) { files.append(SourceFile(folder)) }
    for source in tree.others { try add(source) }
  }

  private func accepts(_ folder: MessageFolder) -> Bool {
    candidates.contains { $0 == (folder.kind == .emlx ? EmlxFormat.self : MboxFormat.self) as any Format.Type }
  }

  /// Messages that lie in one folder are one line of the account, not thousands.
  private mutating func addSingleMessages() {
    let folders = Dictionary(grouping: single, by: \.folderPath)
    for path in folders.keys.sorted() {
      let messages = folders[path] ?? []
      if messages.count == 1 {
        files += messages.map { SourceFile($0, MboxFormat.self) }
      } else {
        files.append(SourceFile(MessageFolder(path: path, kind: .eml, messages: messages)))
      }
    }
    single = []
  }

  /// Adds a file, or what is inside it.
  private mutating func add(_ source: ByteSource) throws {
    let head = try source.bytes(count: 65536)
    if let contents = try source.contents(head: head) {
      try add(contents.sources)
      refused += contents.refused
      passedOver += contents.passedOver
    } else if let format = candidates.first(where: { $0.recognises(head, at: source.place) }) {
      if format == MboxFormat.self, MboxFormat.isOneMessage(head) { return single.append(source) }
      files.append(SourceFile(source, format))
    } else if let fault = source.fault {
      refused.append(Refusal(path: source.path, format: "archive", diagnostic: fault))
    } else if head.isEmpty {
      refused.append(.empty(source.path))
    } else {
      passedOver.append(PassedOver(path: source.path, reason: ForeignFile(head)?.advice))
    }
  }
}
