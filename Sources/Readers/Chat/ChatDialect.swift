/// What one XML dialect makes of the elements of a chat log; `ChatXMLReader` does the rest.
protocol ChatDialect {
  /// The attributes that are read; no others reach the parser.
  static var attributes: AttributeSelection { get }
  /// The elements at which reading goes on behind a broken place.
  static var records: [StaticString] { get }
  /// Whether the file is a list of elements without one around them.
  static var isRootless: Bool { get }
  /// Whether an element is open that will be a record.
  var isInsideRecord: Bool { get }

  mutating func start(_ tag: StartTag, _ log: inout ChatLog)
  mutating func text(_ text: XMLText)
  mutating func end(_ name: XMLName, at end: Int, _ log: inout ChatLog)
  /// Forgets the record that is open: the file is broken inside it.
  mutating func abandon()
  /// How many texts were cut at their cap.
  var cutTexts: Int { get }
}

extension ChatDialect {
  static var isRootless: Bool { false }
}

/// A format that is a dialect of chat logs in XML: it says how it is recognised and which dialect reads it.
protocol ChatDialectFormat: Format {
  associatedtype Dialect: ChatDialect

  /// The dialect for a file; it may read the file once before, to see who takes part.
  static func dialect(_ source: ByteSource) throws -> Dialect
}

extension ChatDialectFormat {
  static func open(_ source: ByteSource, options: ReadingOptions) throws -> any ArchiveReader {
    try reader(source, options: options)
  }

  static func reader(
    _ source: ByteSource, options: ReadingOptions, blockSize: Int = XMLStream.defaultBlockSize
  ) throws -> any ArchiveReader {
    try ChatXMLReader(source, options: options, blockSize: blockSize, dialect(source))
  }
}
