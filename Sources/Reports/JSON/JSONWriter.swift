/// Writes values as JSON (RFC 8259) with keys in the order of their fields, on one line.
///
/// Control characters, DEL, line separators and marks that turn the direction of writing are escaped, so that a line is
/// a line everywhere and a terminal shows what is there. A missing value is null.
public struct JSONWriter: Sendable {
  public init() {}

  /// One line of NDJSON.
  public func line(_ record: some Record) -> String { render(record.object) + "\n" }

  public func render(_ value: Value) -> String {
    switch value {
    case .missing: "null"
    case .text(let text): quoted(text)
    case .integer(let number): String(number)
    case .number(let number): decimal(number) ?? "null"
    case .boolean(let boolean): String(boolean)
    case .instant(let instant): quoted(Moments.iso(instant))
    case .list(let values): "[\(values.map(render).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\(quoted($0.name)):\(render($0.value))" }.joined(separator: ","))}"
    }
  }

  private func quoted(_ text: String) -> String {
    var escaped = "\""
    for scalar in text.unicodeScalars { escaped.unicodeScalars.append(contentsOf: escape(scalar)) }
    return escaped + "\""
  }

  private func escape(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch scalar {
    case "\"": "\\\"".unicodeScalars
    case "\\": "\\\\".unicodeScalars
    case "\n": "\\n".unicodeScalars
    case "\r": "\\r".unicodeScalars
    case "\t": "\\t".unicodeScalars
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{061C}", "\u{200E}", "\u{200F}", "\u{2028}"..."\u{202E}",
      "\u{2066}"..."\u{2069}", "\u{FEFF}":
      "\\u\(hex(scalar))".unicodeScalars
    default: String.UnicodeScalarView([scalar])
    }
  }

  private func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
