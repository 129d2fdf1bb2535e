/// Histories of the KDE program Kopete: one file a contact and month.
public enum KopeteFormat: Format {
  public static let name = "kopete"

  /// Known by the root element `kopete-history`.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    XMLProlog.rootName(of: head) == "kopete-history"
  }

  public static func open(path: String, options: ReadingOptions) throws -> any ArchiveReader {
    try reader(path: path, options: options)
  }

  static func reader(
    path: String, name: String? = nil, options: ReadingOptions, blockSize: Int = XMLStream.defaultBlockSize
  ) throws -> any ArchiveReader {
    let dialect = KopeteDialect(service: KopeteDialect.service(ofLog: name ?? path))
    return try ChatXMLReader(path: path, name: name, options: options, blockSize: blockSize, dialect)
  }
}
