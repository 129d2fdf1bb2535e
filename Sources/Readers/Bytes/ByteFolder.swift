import Glibc

/// The folder in which a source lies, on disk or in a zip archive: some formats keep part of what they say in other
/// files.
struct ByteFolder: Sendable {
  /// Which folder it is: equal for sources of one folder.
  let path: String
  private let archive: ZipArchive?
  /// Inside an archive: empty, or ending with a slash.
  private let prefix: String

  /// The folder of a file on disk.
  init(containing file: String) {
    let folder = file.folderPrefix
    path = folder.isEmpty ? "." : folder.utf8.count == 1 ? folder : String(folder.dropLast())
    archive = nil
    prefix = ""
  }

  /// The folder of a member of an archive.
  init(containing entry: ZipEntry, of archive: ZipArchive) {
    self.init(prefix: entry.name.folderPrefix, of: archive)
  }

  private init(prefix: String, of archive: ZipArchive) {
    path = "\(archive.path)!\(prefix)"
    self.archive = archive
    self.prefix = prefix
  }

  /// Its path as people write it.
  var label: String {
    let isOpen = path.utf8.count > 1 && (path.utf8.last == UInt8(ascii: "/") || path.utf8.last == UInt8(ascii: "!"))
    return isOpen ? String(path.dropLast()) : path
  }

  /// Its last part.
  var name: String {
    label.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "!") }.last.map { String(Substring($0)) } ?? ""
  }

  /// The folder around this one; around the outermost of an archive there is none, so it is the same.
  var parent: ByteFolder {
    guard let archive else { return ByteFolder(containing: path) }
    return ByteFolder(prefix: String(prefix.dropLast()).folderPrefix, of: archive)
  }

  /// The file of this name, nil where there is none.
  func file(_ name: String) -> ByteSource? {
    guard let archive else { return try? ByteSource(file: "\(path)/\(name)") }
    return archive.entry(named: prefix + name).map { ByteSource($0, of: archive, limits: InflationLimits()) }
  }

  /// The files whose names end so, by name; of a very large folder not all.
  func files(endingIn suffix: String) -> [ByteSource] {
    if let archive {
      return archive.entries(in: prefix, endingIn: suffix).map {
        ByteSource($0, of: archive, limits: InflationLimits())
      }
    }
    return names.filter { $0.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }.sorted().compactMap(file)
  }

  /// More names than this are not looked at.
  private static let limit = 10_000

  private var names: [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory), names.count < Self.limit {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }
}

extension String {
  /// The path up to and with its last slash; empty where there is none.
  fileprivate var folderPrefix: String {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[...$0]) } ?? ""
  }
}
