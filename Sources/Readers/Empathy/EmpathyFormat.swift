/// Logs of Telepathy, the chat service behind Empathy and KDE Telepathy: one `.log` a contact and day.
public enum EmpathyFormat: Format {
  public static let name = "empathy"

  /// Known by the root element `log` with the stylesheet of the logger or an element that says `isuser`.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    guard XMLProlog.rootName(of: head) == "log" else { return false }
    let text = ByteView(head)
    return text.firstIndex(of: "log-store-xml.xsl") != nil || text.firstIndex(of: " isuser=") != nil
  }

  public static func open(path: String, options: ReadingOptions) throws -> any ArchiveReader {
    try reader(path: path, options: options)
  }

  static func reader(
    path: String, name: String? = nil, options: ReadingOptions, blockSize: Int = XMLStream.defaultBlockSize
  ) throws -> any ArchiveReader {
    let people = try EmpathyPeople(path: path, name: name ?? path)
    return try ChatXMLReader(
      path: path, name: name, options: options, blockSize: blockSize, EmpathyDialect(people: people))
  }
}
