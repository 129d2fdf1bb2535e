/// Logs of the Mac program Adium: `*.chatlog` and the `.xml` inside, in the Unified Logging Format.
public enum AdiumFormat: Format {
  public static let name = "adium"

  /// Known by the root element `chat` in the namespace of the format, whatever its version.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    guard XMLProlog.rootName(of: head) == "chat" else { return false }
    return ByteView(head).prefix(4096).firstIndex(of: "purl.org/net/ulf/ns/") != nil
  }

  public static func open(path: String, options: ReadingOptions) throws -> any ArchiveReader {
    try reader(path: path, options: options)
  }

  static func reader(
    path: String, name: String? = nil, options: ReadingOptions, blockSize: Int = XMLStream.defaultBlockSize
  ) throws -> any ArchiveReader {
    let people = try AdiumPeople(path: path, name: name ?? path)
    return try ChatXMLReader(
      path: path, name: name, options: options, blockSize: blockSize, AdiumDialect(people: people))
  }
}
