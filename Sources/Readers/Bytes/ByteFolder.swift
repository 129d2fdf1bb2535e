import Glibc

/// The folder in which a source lies: some formats keep part of what they say in other files.
struct ByteFolder: Sendable {
  /// Which folder it is: equal for sources of one folder.
  let path: String

  /// The folder of a file on disk.
  init(containing file: String) {
    let end = file.utf8.lastIndex(of: UInt8(ascii: "/"))
    path = end.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
  }

  /// The folder around this one.
  var parent: ByteFolder { ByteFolder(containing: path) }

  /// The file of this name, nil where there is none.
  func file(_ name: String) -> ByteSource? { try? ByteSource(file: "\(path)/\(name)") }

  /// The files whose names end so, by name; of a very large folder not all.
  func files(endingIn suffix: String) -> [ByteSource] {
    names.filter { $0.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }.sorted().compactMap(file)
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
