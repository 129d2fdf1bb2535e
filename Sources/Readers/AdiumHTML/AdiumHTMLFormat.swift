/// Logs of early versions of Adium: `*.AdiumHTMLLog`, a list of `div` without a root element.
enum AdiumHTMLFormat: Format {
  static let name = "adium-html"

  /// Known by its first line.
  static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    AdiumHTMLLine(ByteView(head).withoutPreamble.prefix(4096)) != nil
  }

  static func open(_ source: ByteSource, options: ReadingOptions) throws -> any ArchiveReader {
    try reader(source, options: options)
  }

  static func reader(
    _ source: ByteSource, options: ReadingOptions, blockSize: Int = 1 << 18
  ) throws -> any ArchiveReader {
    AdiumHTMLReader(source, try FileLines(source, blockSize: blockSize), options)
  }
}
