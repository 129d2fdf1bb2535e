import CLibXML2
import Messages

/// The XML Schema of chats (W3C XML Schema 1.0), and where a file departs from it.
public enum ChatSchema {
  /// The schema itself.
  public static let text = String(decoding: PackageResources.chat_xsd, as: UTF8.self)

  /// Whether files of a format are written in it.
  public static func describes(_ format: any Format.Type) -> Bool { format == ChatXMLFormat.self }

  /// Where a file departs from the schema, in the order of the file, read in constant memory.
  ///
  /// The file must be one that the reader of chats accepts: this parse does not look out for entities.
  /// - Parameter limit: how many departures are told.
  /// - Throws: `ReadingError`.
  public static func departures(of source: ByteSource, limit: Int = 100) throws -> [Diagnostic] {
    XMLStream.silenceLibrary()
    guard let schema = schema() else {
      throw ReadingError.cannotOpen(path: source.path, reason: "libxml2 has no memory")
    }
    defer { xmlSchemaFree(schema) }
    let found = SchemaDepartures(path: source.path, limit: limit)
    try validate(source, schema, found)
    return found.diagnostics
  }

  private static func schema() -> xmlSchemaPtr? {
    PackageResources.chat_xsd.withUnsafeBytes { bytes in
      let text = bytes.bindMemory(to: CChar.self)
      guard let context = xmlSchemaNewMemParserCtxt(text.baseAddress, Int32(text.count)) else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      return xmlSchemaParse(context)
    }
  }

  private static func validate(_ source: ByteSource, _ schema: xmlSchemaPtr, _ found: SchemaDepartures) throws {
    let bytes = SchemaInput(try source.open())
    guard let input = bytes.buffer(), let context = xmlSchemaNewValidCtxt(schema) else {
      throw ReadingError.cannotOpen(path: source.path, reason: "libxml2 has no memory")
    }
    defer { xmlSchemaFreeValidCtxt(context) }
    xmlSchemaSetValidStructuredErrors(
      context, { SchemaDepartures.take($0, $1) }, Unmanaged.passUnretained(found).toOpaque())
    xmlSchemaValidateStream(context, input, XML_CHAR_ENCODING_NONE, nil, nil)
    if let error = bytes.error { throw error }
  }
}

/// Hands bytes to libxml2 as it asks for them; by name it would take some files for addresses on the network.
private final class SchemaInput {
  private let bytes: any OpenBytes
  private var offset = 0
  private(set) var error: (any Error)?

  init(_ bytes: any OpenBytes) { self.bytes = bytes }

  /// A buffer that asks for the bytes as long as this object lives; whoever parses it frees it.
  func buffer() -> xmlParserInputBufferPtr? {
    let me = Unmanaged.passUnretained(self).toOpaque()
    return xmlParserInputBufferCreateIO(
      { me, room, count in
        guard let me, let room else { return -1 }
        let input = Unmanaged<SchemaInput>.fromOpaque(me).takeUnretainedValue()
        return input.read(UnsafeMutableRawBufferPointer(start: room, count: Int(count)))
      }, nil, me, XML_CHAR_ENCODING_NONE)
  }

  private func read(_ room: UnsafeMutableRawBufferPointer) -> CInt {
    do {
      let count = try bytes.read(at: offset, into: room)
      offset += count
      return CInt(count)
    } catch {
      self.error = error
      return -1
    }
  }
}
