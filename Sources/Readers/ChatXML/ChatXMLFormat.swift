/// Chats in the schema of this project, `Documentation/chat.xsd`: for programs that have no reader of their own.
public enum ChatXMLFormat: Format {
  public static let name = "chat-xml"
  static let namespace: StaticString = "urn:pushback:chat:1"

  /// Known by the root element `chats` in the namespace of the schema.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    XMLProlog.rootName(of: head) == "chats" && ByteView(head).prefix(4096).firstIndex(of: namespace) != nil
  }

  public static func open(path: String, options: ReadingOptions) throws -> any ArchiveReader {
    try reader(path: path, options: options)
  }

  static func reader(
    path: String, name: String? = nil, options: ReadingOptions, blockSize: Int = XMLStream.defaultBlockSize
  ) throws -> any ArchiveReader {
    try ChatXMLReader(path: path, name: name, options: options, blockSize: blockSize, ChatXMLDialect())
  }
}
