import CLibXML2
import Glibc
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
  /// - Throws: `ReadingError.cannotOpen`.
  public static func departures(of path: String, limit: Int = 100) throws -> [Diagnostic] {
    XMLStream.silenceLibrary()
    guard let schema = schema() else { throw ReadingError.cannotOpen(path: path, reason: "libxml2 has no memory") }
    defer { xmlSchemaFree(schema) }
    let found = SchemaDepartures(path: path, limit: limit)
    try validate(path, schema, found)
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

  private static func validate(_ path: String, _ schema: xmlSchemaPtr, _ found: SchemaDepartures) throws {
    // By descriptor: libxml2 takes some names for addresses on the network.
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw ReadingError.cannotOpen(path: path, reason: String(cString: strerror(errno))) }
    defer { close(file) }
    guard let input = xmlParserInputBufferCreateFd(file, XML_CHAR_ENCODING_NONE),
      let context = xmlSchemaNewValidCtxt(schema)
    else { throw ReadingError.cannotOpen(path: path, reason: "libxml2 has no memory") }
    defer { xmlSchemaFreeValidCtxt(context) }
    xmlSchemaSetValidStructuredErrors(
      context, { SchemaDepartures.take($0, $1) }, Unmanaged.passUnretained(found).toOpaque())
    xmlSchemaValidateStream(context, input, XML_CHAR_ENCODING_NONE, nil, nil)
  }
}
