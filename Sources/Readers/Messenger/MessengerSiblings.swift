/// The other histories of a folder: the owner's name is the one that stands in the most of them.
enum MessengerSiblings {
  private static let filesLimit = 20
  private static let headSize = 1 << 16

  /// The display names near the start of each other history beside a file.
  static func heads(of source: ByteSource) -> [Set<String>] {
    let others = source.folder.files(endingIn: ".xml").filter { $0.name != source.name }
    return others.prefix(filesLimit).compactMap(names(inHistory:))
  }

  /// Nil for a file that is no history.
  private static func names(inHistory source: ByteSource) -> Set<String>? {
    guard let head = try? source.bytes(count: headSize),
      head.withUnsafeBytes({ MessengerFormat.recognises(head: $0, path: source.place) }),
      let copy = try? HeadNames(source)
    else { return nil }
    return copy.names
  }

  /// The names in the first block of a history.
  private final class HeadNames: XMLHandler {
    private(set) var names: Set<String> = []

    init(_ source: ByteSource) throws {
      let stream = try XMLStream.chatLog(source, MessengerDialect.self, blockSize: headSize)
      _ = try stream.advance(self)
    }

    func startElement(_ tag: StartTag) {
      if tag.name.spelling == "User", let name = tag["FriendlyName"]?.string { names.insert(name) }
    }

    func endElement(_ name: XMLName, end: Int) {}
  }
}
