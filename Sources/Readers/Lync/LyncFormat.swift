/// Compliance exports of persistent chat rooms of Lync and Skype for Business.
public enum LyncFormat: Format {
  public static let name = "lync"

  /// Known by the root element `Conversations` with a channel.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    guard XMLProlog.rootName(of: head) == "Conversations" else { return false }
    return ByteView(head).firstIndex(of: "<Channel") != nil
  }

  public static func open(path: String, options: ReadingOptions) throws -> any ArchiveReader {
    try reader(path: path, options: options)
  }

  static func reader(
    path: String, name: String? = nil, options: ReadingOptions, blockSize: Int = XMLStream.defaultBlockSize
  ) throws -> any ArchiveReader {
    let dialect = LyncDialect(rooms: try LyncRooms(path: path))
    return try ChatXMLReader(path: path, name: name, options: options, blockSize: blockSize, dialect)
  }
}
