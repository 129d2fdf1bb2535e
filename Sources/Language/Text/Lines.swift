import Messages

/// A line of a body and what its look tells.
struct Line {
  /// With its line end.
  let start: Int
  let end: Int
  /// Without white space at both ends.
  let first: Int
  let last: Int
  let marks: LineMarks

  var span: Span { Span(start, end) }
  var length: Int { last - first }
  var isBlank: Bool { first == last }
  var isQuoted: Bool { marks.contains(.quoted) }
  var isRuler: Bool { marks.contains(.ruler) }

  /// All lines of a body, line ends included in their spans.
  static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 32 + 1)
    var start = 0
    for at in bytes.indices where bytes[at] == 0x0A {
      lines.append(Line(bytes, start, at + 1))
      start = at + 1
    }
    if start < bytes.count { lines.append(Line(bytes, start, bytes.count)) }
    return lines
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    self.start = start
    self.end = end
    var first = start
    var last = end
    while first < last, let length = Self.space(bytes, first, last) { first += length }
    while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
    self.first = first
    self.last = last
    marks = first < last ? Self.marks(bytes, first, last) : []
  }

  /// The length of the white space here, a no-break space or a byte order mark included.
  private static func space(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int? {
    if bytes[at] <= 0x20 { return 1 }
    if bytes[at] == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0 { return 2 }
    guard bytes[at] == 0xEF, at + 2 < end, bytes[at + 1] == 0xBB, bytes[at + 2] == 0xBF else { return nil }
    return 3
  }

  // MARK: Marks

  private static func marks(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ last: Int) -> LineMarks {
    switch bytes[first] {
    case 0x3E: return .quoted
    case 0x7C where first + 1 < last && bytes[first + 1] == 0x3E: return .quoted
    case 0x2A, 0x2D, 0x3D, 0x5F, 0xE2: return behindDashes(bytes, first, last)
    default:
      if isSupercited(bytes, first, last) { return .supercited }
      return Phrases.lineStarts.marks(bytes, first, last).subtracting([.original, .forward])
    }
  }

  /// Whether one to three letters stand before an angle bracket.
  private static func isSupercited(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ last: Int) -> Bool {
    var at = first
    while at < last, at - first < 3, bytes[at].isASCIILetter { at += 1 }
    return at > first && at < last && bytes[at] == 0x3E
  }

  /// What a line tells that begins with a ruler: "-----Original Message-----", "--- On Monday", "*From:*".
  private static func behindDashes(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ last: Int) -> LineMarks {
    var at = first
    while at < last, let length = dash(bytes, at, last) { at += length }
    let own = Phrases.lineStarts.marks(bytes, first, last)
    if at == last { return at - first >= 2 ? own.union(.ruler) : own }
    let isBold = bytes[first] == 0x2A && at - first == 1
    while at < last, bytes[at] == 0x20 { at += 1 }
    let behind = Phrases.lineStarts.marks(bytes, at, last)
    if isBold { return own.union(behind.intersection(.fields)) }
    let allowed: LineMarks = at - first >= 3 ? [.original, .forward, .opener, .weekday] : [.opener, .weekday]
    return own.union(at - first >= 2 ? behind.intersection(allowed) : [])
  }

  /// The length of the dash, underscore, asterisk, equal sign or long dash here.
  private static func dash(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int? {
    switch bytes[at] {
    case 0x2A, 0x2D, 0x3D, 0x5F: 1
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x94: 3
    default: nil
    }
  }
}
