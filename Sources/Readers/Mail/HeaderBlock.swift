/// The header of a message or part: the fields that pushback reads, in order (RFC 5322 2.2).
///
/// `From ` and `>From ` lines inside the header are passed over: Thunderbird leaves them there. A line that is no field
/// ends the header, as if the blank line had been lost.
struct HeaderBlock {
  /// One field; `body` is still folded and encoded.
  struct Field {
    let name: FieldName
    let body: ByteView
  }

  /// Beyond these, fields are passed over (FORMATS.md 14).
  static let largestSize = 1 << 20
  static let mostFields = 5000

  private(set) var fields: [Field] = []
  /// A bit for every name that stands in `fields`, because most lookups are for fields that do not.
  private var present: UInt64 = 0
  /// Where the body begins, counted from the start of the view.
  private(set) var bodyStart = 0
  /// Whether fields were passed over because there were too many.
  private(set) var isCutOff = false

  /// Reads the header at the start of a message or part.
  init(_ message: ByteView) {
    fields.reserveCapacity(16)
    bodyStart = read(message)
  }

  /// Takes the fields in; returns where the body begins.
  private mutating func read(_ message: ByteView) -> Int {
    var line = 0
    while line < message.count {
      let first = message[line]
      let end = message.lineEnd(from: line)
      if first == .newline || (first == .carriageReturn && end == line + 1) {
        return min(end + 1, message.count)
      }
      guard let next = take(message, line, end) else { return line }
      line = next
    }
    return message.count
  }

  /// Takes in the field that begins at `line`.
  ///
  /// - Returns: the start of the next field, nil when this is none.
  private mutating func take(_ message: ByteView, _ line: Int, _ end: Int) -> Int? {
    let start = message[line..<end]
    guard let length = start.fieldNameLength else {
      return start.has("From ") || start.has(">From ") || start[0].isWhite ? end + 1 : nil
    }
    var foldedEnd = Self.foldedEnd(message, end)
    guard let name = FieldName(start.prefix(length)) else { return foldedEnd + 1 }
    if name == .contentType || name == .contentDisposition { foldedEnd = Self.parameterEnd(message, foldedEnd) }
    if fields.count < Self.mostFields, foldedEnd <= Self.largestSize {
      let colon = message.firstIndex(of: UInt8(ascii: ":"), from: line + length) ?? line + length
      present |= 1 << UInt64(name.rawValue)
      fields.append(Field(name: name, body: message[colon + 1..<max(colon + 1, foldedEnd)]))
    } else {
      isCutOff = true
    }
    return foldedEnd + 1
  }

  /// The end of the last line that continues the field: those that begin with white space.
  private static func foldedEnd(_ message: ByteView, _ firstEnd: Int) -> Int {
    var end = firstEnd
    while end + 1 < message.count, message[end + 1] == .space || message[end + 1] == .tab {
      end = message.lineEnd(from: end + 1)
    }
    return min(end, message.count)
  }

  /// The end of the last line behind a `;` that holds a parameter, though it does not begin with white space.
  private static func parameterEnd(_ message: ByteView, _ foldedEnd: Int) -> Int {
    var end = foldedEnd
    while end + 1 < message.count, endsInSemicolon(message, end) {
      let line = message[end + 1..<message.lineEnd(from: end + 1)]
      guard line.fieldNameLength == nil, line.firstIndex(of: UInt8(ascii: "=")) != nil else { break }
      end = Self.foldedEnd(message, message.lineEnd(from: end + 1))
    }
    return end
  }

  private static func endsInSemicolon(_ message: ByteView, _ end: Int) -> Bool {
    var last = end - 1
    while last > 0, message[last].isWhite { last -= 1 }
    return message[last] == UInt8(ascii: ";")
  }

  /// The body of the first field of that name, without white space at both ends.
  func first(_ name: FieldName) -> ByteView? {
    guard has(name) else { return nil }
    for field in fields where field.name == name { return field.body.trimmed }
    return nil
  }

  /// The bodies of all fields of that name.
  func all(_ name: FieldName) -> [ByteView] { fields.compactMap { $0.name == name ? $0.body : nil } }

  func has(_ name: FieldName) -> Bool { present & (1 << UInt64(name.rawValue)) != 0 }
}

extension ByteView {
  /// The field body with line ends taken out, so that folded lines become one (RFC 5322 2.2.3).
  var unfolded: [UInt8] {
    guard firstIndex(of: .newline) != nil || firstIndex(of: .carriageReturn) != nil else { return array }
    return buffer.filter { $0 != .newline && $0 != .carriageReturn }
  }
}
