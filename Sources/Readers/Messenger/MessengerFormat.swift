/// Histories of MSN and Windows Live Messenger: one file a contact.
public enum MessengerFormat: Format {
  public static let name = "messenger"

  /// Known by the root element `Log` with its sessions, or with the stylesheet that the program names.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    guard XMLProlog.rootName(of: head) == "Log" else { return false }
    let text = ByteView(head)
    return text.firstIndex(of: "FirstSessionID") != nil || text.firstIndex(of: "MessageLog.xsl") != nil
      || text.firstIndex(of: " SessionID=") != nil
  }

  public static func open(path: String, options: ReadingOptions) throws -> any ArchiveReader {
    try reader(path: path, options: options)
  }

  static func reader(
    path: String, name: String? = nil, options: ReadingOptions, blockSize: Int = XMLStream.defaultBlockSize
  ) throws -> any ArchiveReader {
    let people = try MessengerPeople(path: path, siblings: MessengerSiblings.heads(of: name ?? path))
    return try ChatXMLReader(
      path: path, name: name, options: options, blockSize: blockSize, MessengerDialect(people: people))
  }
}
