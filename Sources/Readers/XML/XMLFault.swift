import CLibXML2
import Messages

/// Why an XML document could not be read on.
struct XMLFault: Equatable {
  enum Reason: Equatable {
    /// Not XML at this place; the error number of libxml2.
    case malformed(Int32)
    /// The file ends inside an element.
    case truncated
    /// Elements inside elements, beyond any honest export.
    case tooDeep
    /// The document type declares entities or refers to another file.
    case forbiddenDoctype
  }

  var reason: Reason
  /// Byte offset in the file of the tag concerned, or of the end of the file.
  var offset: Int
  var line: Int

  func diagnostic(path: String) -> Diagnostic {
    Diagnostic(.unreadable, code: code, path: path, offset: offset, line: line, what: what, remedy: remedy)
  }

  private var code: String {
    switch reason {
    case .malformed: "malformed-xml"
    case .truncated: "truncated-xml"
    case .tooDeep: "deep-xml"
    case .forbiddenDoctype: "forbidden-doctype"
    }
  }

  private var what: String {
    switch reason {
    case .malformed(let number): Self.phrase(number)
    case .truncated: "the file ends inside an element; everything before it was read"
    case .tooDeep: "elements are nested more than \(XMLStream.depthLimit) deep"
    case .forbiddenDoctype: "the document type declares entities or refers to another file, which is not allowed"
    }
  }

  private var remedy: String {
    switch reason {
    case .malformed: "make a new export, or correct the file here"
    case .truncated: "copy the file again, or make a new export"
    case .tooDeep: "check where the file comes from"
    case .forbiddenDoctype: "check where the file comes from; remove its <!DOCTYPE …> if you trust it"
    }
  }

  /// libxml2's own words may quote the text, so they are not used.
  private static func phrase(_ number: Int32) -> String {
    switch xmlParserErrors(rawValue: UInt32(bitPattern: number)) {
    case XML_ERR_TAG_NAME_MISMATCH: "an end tag does not belong to the open element"
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_ENCODING, XML_ERR_INVALID_CHARREF:
      "bytes that are no text in the encoding of the file"
    case XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING: "the file names an encoding that is not known"
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: "an entity that is not declared"
    case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING: "an ampersand that should be written &amp;"
    case XML_ERR_LT_IN_ATTRIBUTE: "a < inside an attribute, or an attribute without its closing quote"
    case XML_ERR_ATTRIBUTE_REDEFINED: "an attribute that is given twice"
    case XML_ERR_SPACE_REQUIRED, XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_ATTRIBUTE_NOT_STARTED:
      "an attribute that is not in quotes, or lost its closing quote"
    case XML_ERR_DOCUMENT_END: "more text after the end of the document"
    case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_START: "the file holds no XML document"
    default: "the file is not well-formed XML (error \(number) of libxml2)"
    }
  }
}
