/// Writes records as RFC 4180: a header, CRLF line ends, quotes where needed, UTF-8.
///
/// A missing value is an empty field, and so is an empty text. Lists and objects stand as JSON text.
public struct CSVWriter: Sendable {
  /// Leaves text as it is, also where a spreadsheet would take it for a formula or a terminal for an escape.
  public var isRaw: Bool
  /// Begins the file with a byte order mark, by which Excel knows UTF-8.
  public var hasByteOrderMark: Bool

  public init(isRaw: Bool = false, hasByteOrderMark: Bool = false) {
    self.isRaw = isRaw
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// A whole file.
  public func render<Row: Record>(_ records: some Sequence<Row>, of type: Row.Type = Row.self) -> String {
    header(of: type) + records.map { line($0) }.joined()
  }

  /// The first line of a file.
  public func header(of type: any Record.Type) -> String {
    header(type.fieldDescriptions.map(\.name))
  }

  func header(_ names: [String]) -> String {
    (hasByteOrderMark ? "\u{FEFF}" : "") + line(names.map(Value.text))
  }

  /// One record.
  public func line(_ record: some Record) -> String { line(record.values) }

  func line(_ values: [Value]) -> String { values.map(field).joined(separator: ",") + "\r\n" }

  private func field(_ value: Value) -> String {
    switch value {
    case .missing: ""
    case .text(let text): quoted(isRaw ? text : withoutFormula(withoutHidden(text)))
    case .integer(let number): String(number)
    case .number(let number): decimal(number) ?? ""
    case .boolean(let boolean): String(boolean)
    case .instant(let instant): Moments.iso(instant)
    case .list, .object: quoted(JSONWriter().render(value))
    }
  }

  /// Without terminal escapes and marks that turn the direction of writing; line ends and tabs stay.
  private func withoutHidden(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isHidden) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isHidden }))
  }

  /// Text that a spreadsheet would run gets an apostrophe before it: `= + - @`, tab and carriage return, also behind
  /// spaces and in their full-width forms. The offset of a zone, `+02:00`, is no formula.
  private func withoutFormula(_ text: String) -> String {
    let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
    guard let first, "=+-@\t\r＝＋－＠".unicodeScalars.contains(first) else { return text }
    if text.utf8.count == 6, text.wholeMatch(of: /[+-][0-9]{2}:[0-9]{2}/) != nil { return text }
    return "'" + text
  }

  /// Works on scalars: a mark after a quote makes one character with it, and the quote must still be doubled.
  private func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return text }
    var field = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars { field.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
    return String(field) + "\""
  }
}
