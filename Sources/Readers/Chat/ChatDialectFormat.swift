/// A format that is a dialect of chat logs in XML: it says how it is recognised and which dialect reads it.
protocol ChatDialectFormat: Format {
  associatedtype Dialect: ChatDialect

  /// The dialect for a file; it may read the file once before, to see who takes part.
  ///
  /// - Parameter name: the path by which the file is known, where `path` is another.
  static func dialect(path: String, name: String) throws -> Dialect
}

extension ChatDialectFormat {
  static func open(path: String, options: ReadingOptions) throws -> any ArchiveReader {
    try reader(path: path, options: options)
  }

  static func reader(
    path: String, name: String? = nil, options: ReadingOptions, blockSize: Int = XMLStream.defaultBlockSize
  ) throws -> any ArchiveReader {
    let dialect = try dialect(path: path, name: name ?? path)
    return try ChatXMLReader(path: path, name: name, options: options, blockSize: blockSize, dialect)
  }
}
