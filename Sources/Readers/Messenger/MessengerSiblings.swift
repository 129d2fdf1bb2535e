import Glibc

/// The other histories of a folder: the owner's name is the one that stands in all of them.
enum MessengerSiblings {
  private static let filesLimit = 20
  private static let headSize = 1 << 16

  /// The display names near the start of each other history beside a file.
  static func heads(of path: String) -> [Set<String>] {
    let folder = Substring(path.utf8.prefix(upTo: path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.utf8.startIndex))
    guard !folder.isEmpty else { return [] }
    let files = names(in: String(folder)).map { "\(folder)/\($0)" }.filter { $0 != path }
    return files.prefix(filesLimit).compactMap { names(inHistory: $0) }
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory), names.count < 10_000 {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.utf8.suffix(4).elementsEqual(".xml".utf8) { names.append(name) }
    }
    return names.sorted()
  }

  /// Nil for a file that is no history.
  private static func names(inHistory path: String) -> Set<String>? {
    guard let head = try? FileBlocks(path: path, blockSize: 1).peek(at: 0, count: headSize),
      head.withUnsafeBytes({ MessengerFormat.recognises(head: $0, path: path) }), let copy = try? HeadNames(path)
    else { return nil }
    return copy.names
  }

  /// The names in the first block of a history.
  private final class HeadNames: XMLHandler {
    private(set) var names: Set<String> = []

    init(_ path: String) throws {
      let stream = try XMLStream.chatLog(path, MessengerDialect.self, blockSize: headSize)
      _ = try stream.advance(self)
    }

    func startElement(_ tag: StartTag) {
      if tag.name.spelling == "User", let name = tag["FriendlyName"]?.string { names.insert(name) }
    }

    func endElement(_ name: XMLName, end: Int) {}
  }
}
