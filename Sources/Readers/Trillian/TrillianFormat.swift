/// Logs of the Windows program Trillian: a list of elements without a root.
public enum TrillianFormat: Format {
  public static let name = "trillian"

  private static let elements: Set<String> = ["session", "message", "status", "icon", "filetransfer", "asset"]

  /// Known by the first element, which says its `medium`.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    guard let first = XMLProlog.rootName(of: head), elements.contains(first) else { return false }
    let text = ByteView(head)
    let end = text.firstIndex(of: UInt8(ascii: ">")) ?? text.count
    return text.prefix(end).firstIndex(of: " medium=") != nil
  }

  public static func open(path: String, options: ReadingOptions) throws -> any ArchiveReader {
    try reader(path: path, options: options)
  }

  static func reader(
    path: String, name: String? = nil, options: ReadingOptions, blockSize: Int = XMLStream.defaultBlockSize
  ) throws -> any ArchiveReader {
    let dialect = try TrillianDialect(path: path)
    return try ChatXMLReader(path: path, name: name, options: options, blockSize: blockSize, dialect)
  }
}
