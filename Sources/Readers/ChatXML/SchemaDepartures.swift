import CLibXML2
import Messages

/// Gathers what libxml2 reports against the schema, in own words: its messages quote the file.
final class SchemaDepartures {
  private let path: String
  private let limit: Int
  private(set) var diagnostics: [Diagnostic] = []

  init(path: String, limit: Int) {
    self.path = path
    self.limit = limit
  }

  /// The callback of libxml2.
  static func take(_ context: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?) {
    guard let context, let error else { return }
    Unmanaged<SchemaDepartures>.fromOpaque(context).takeUnretainedValue().add(error.pointee)
  }

  private func add(_ error: xmlError) {
    guard diagnostics.count < limit else { return }
    let message = error.message.map { String(cString: $0) } ?? ""
    let what = Self.names(in: message) + Self.phrase(error.code)
    diagnostics.append(
      Diagnostic(
        .warning, code: "schema", path: path, line: error.line > 0 ? Int(error.line) : nil, what: what,
        remedy: "see `pushback validate --schema`"))
  }

  /// The element and attribute that a message is about, where they are names of the schema; whatever else stands there
  /// is text of the file.
  private static func names(in message: String) -> String {
    let element = message.text(between: ChatXMLFormat.namespace.description + "}", and: "'")
    let attribute = message.text(between: "attribute '", and: "'")
    let known = [element, attribute].compactMap { $0 }.filter(ChatXMLDialect.names.contains)
    return known.isEmpty ? "" : known.joined(separator: ", attribute ") + ": "
  }

  private static func phrase(_ code: Int32) -> String {
    switch xmlParserErrors(rawValue: UInt32(bitPattern: code)) {
    case XML_SCHEMAV_CVC_ELT_1: "the root element is not `chats` in the namespace \(ChatXMLFormat.namespace)"
    case XML_SCHEMAV_ELEMENT_CONTENT: "an element stands where it does not belong, or one is missing before it"
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1: "no such attribute here"
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4: "a required attribute is missing"
    case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1: "the value is not of its type"
    case XML_SCHEMAV_CVC_ENUMERATION_VALID: "the value is none of those allowed"
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2: "elements inside a text"
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3: "text between elements"
    default: "not as the schema has it (error \(code) of libxml2)"
    }
  }
}

extension String {
  fileprivate func text(between start: String, and end: Character) -> String? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(start) { return String(rest.dropFirst(start.count).prefix { $0 != end }) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
