import Messages

/// A date and a time of day as a chat log writes them, with or without a zone.
struct WrittenTime: Equatable {
  /// Milliseconds from 1970-01-01T00:00 on the clock that was read.
  var local: Int64
  /// Minutes east of UTC; nil where the log does not say.
  var zoneMinutes: Int?

  init(local: Int64, zoneMinutes: Int?) {
    self.local = local
    self.zoneMinutes = zoneMinutes
  }

  /// A moment of the Gregorian calendar; nil when there is no such day or time. A leap second counts as the one before.
  init?(
    year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0,
    zoneMinutes: Int? = nil
  ) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= DateWords.daysInMonth(month, year),
      (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second)
    else { return nil }
    let seconds = (hour * 60 + minute) * 60 + min(second, 59)
    local = Int64(DateWords.days(year, month, day) * 86_400 + seconds) * 1000 + Int64(millisecond)
    self.zoneMinutes = zoneMinutes
  }

  /// Reads ISO 8601 from the first to the last byte: `2007-03-25T12:31:28-04:00`, without dashes or colons, with a
  /// space for the `T`, with a fraction, `Z`, or the name of a zone that mail knows.
  init?(iso bytes: ByteView) {
    var digits = DigitScanner(bytes)
    guard let year = digits.number(4), let month = digits.number(2, after: UInt8(ascii: "-")),
      let day = digits.number(2, after: UInt8(ascii: "-")), digits.skip(UInt8(ascii: "T")) || digits.skip(.space),
      let hour = digits.number(2), let minute = digits.number(2, after: UInt8(ascii: ":"))
    else { return nil }
    let second = digits.number(2, after: UInt8(ascii: ":")) ?? 0
    let millisecond = digits.milliseconds()
    let rest = bytes.from(digits.index)
    let zone = Self.zone(rest)
    guard rest.isEmpty || zone != nil || Self.isZoneName(rest) else { return nil }
    self.init(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second, millisecond: millisecond,
      zoneMinutes: zone)
  }

  /// `Z`, `+02:00`, `-0330`, `+2`, `CEST`; nil for a name that is not known.
  private static func zone(_ text: ByteView) -> Int? {
    guard let sign = text.buffer.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return DateZone.minutes(text)
    }
    var digits = DigitScanner(text.from(1))
    guard let hours = digits.number(2) ?? digits.number(1), hours <= 15 else { return nil }
    let minutes = digits.number(2, after: UInt8(ascii: ":")) ?? 0
    guard digits.isAtEnd, minutes < 60 else { return nil }
    return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }

  private static func isZoneName(_ text: ByteView) -> Bool { text.count <= 5 && text.buffer.allSatisfy(\.isLetter) }
}

/// Reads numbers of a known number of digits from the front of a text.
struct DigitScanner {
  private let bytes: ByteView
  private(set) var index = 0

  init(_ bytes: ByteView) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// A number of exactly so many digits, behind an optional separator; nil, and nothing taken, when there is none.
  mutating func number(_ count: Int, after separator: UInt8? = nil) -> Int? {
    let start = index
    if let separator { _ = skip(separator) }
    guard let value = bytes.from(index).prefix(count).decimal, bytes.count - index >= count else {
      index = start
      return nil
    }
    index += count
    return value
  }

  /// A fraction of a second behind a dot or comma, to the millisecond; 0 when there is none.
  mutating func milliseconds() -> Int {
    guard skip(UInt8(ascii: ".")) || skip(UInt8(ascii: ",")) else { return 0 }
    var value = 0
    var unit = 100
    while index < bytes.count, bytes[index].isDigit {
      value += Int(bytes[index] &- 0x30) * unit
      unit /= 10
      index += 1
    }
    return value
  }
}
