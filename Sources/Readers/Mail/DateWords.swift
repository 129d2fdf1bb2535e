import Messages

/// The words of a date, collected in any order (`MailDate`).
struct DateWords {
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var seconds: Int?
  private var zone: Int?
  private var isAfternoon: Bool?
  /// How many words were no part of a date.
  private(set) var unknown = 0

  /// Takes the words of `bytes` in: comments in brackets are passed over (RFC 5322 3.2.2).
  mutating func read(_ bytes: ByteView) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "(") {
        index = bytes.firstIndex(of: UInt8(ascii: ")"), from: index).map { $0 + 1 } ?? bytes.count
      } else if Self.isSeparator(byte) {
        index += 1
      } else {
        let end = Self.wordEnd(bytes, from: index)
        take(bytes[index..<end])
        index = end
      }
    }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"): true
    default: byte.isWhite
    }
  }

  private static func wordEnd(_ bytes: ByteView, from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, !isSeparator(bytes[end]) { end += 1 }
    return end
  }

  private mutating func take(_ word: ByteView) {
    let first = word[0]
    if seconds != nil, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") { return takeOffset(word) }
    if first.isDigit { return takeNumber(word) }
    if first.isLetter { return takeName(word) }
    unknown += 1
  }

  private mutating func takeName(_ word: ByteView) {
    if MailDate.isWeekday(word), word.count <= 9 { return }
    if month == nil, word.count <= 9, let number = MailDate.month(word) {
      month = number
    } else if word.equalsIgnoringCase("am") || word.equalsIgnoringCase("pm") {
      isAfternoon = word[0].lowercasedASCII == UInt8(ascii: "p")
    } else {
      takeZoneName(word)
    }
  }

  /// A zone name, perhaps with an offset behind it (`GMT+0200`); an unknown one in capitals counts as none.
  private mutating func takeZoneName(_ word: ByteView) {
    let letters = word.prefix(while: { $0.isLetter })
    guard seconds != nil, letters.count <= 6 else { return unknown += 1 }
    let offset = word.from(letters.count)
    if !offset.isEmpty, offset[0] == UInt8(ascii: "+") || offset[0] == UInt8(ascii: "-") { return takeOffset(offset) }
    let known = DateZone.minutes(letters)
    if known == nil, letters.buffer.contains(where: { $0 > UInt8(ascii: "Z") }) { return unknown += 1 }
    if zone == nil { zone = known }
  }

  /// `+0200`, `-0330`, `+02:00`, `+2`; `-0000` says that the zone is not known (RFC 5322 3.3).
  private mutating func takeOffset(_ word: ByteView) {
    var digits = 0
    var value = 0
    for byte in word.from(1).buffer where byte.isDigit && digits < 4 {
      value = value * 10 + Int(byte &- 0x30)
      digits += 1
    }
    guard digits > 0 else { return unknown += 1 }
    let minutes = digits <= 2 ? value * 60 : value / 100 * 60 + value % 100
    let isWest = word[0] == UInt8(ascii: "-")
    zone = minutes > 15 * 60 || (isWest && minutes == 0) ? nil : (isWest ? -minutes : minutes)
  }

  private mutating func takeNumber(_ word: ByteView) {
    if word.firstIndex(of: UInt8(ascii: ":")) != nil { return takeTimeOrISO(word) }
    if let value = word.decimal { return takePlain(value, digits: word.count) }
    for separator in [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")]
    where word.firstIndex(of: separator) != nil {
      return takeJoined(word, separator)
    }
    unknown += 1
  }

  private mutating func takePlain(_ value: Int, digits: Int) {
    if day == nil, digits <= 2 {
      day = value
    } else if year == nil {
      year = Self.fullYear(value, digits: digits)
    } else {
      unknown += 1
    }
  }

  /// `15:17:41`, `15:17`, `2014-05-28T15:17:41Z`.
  private mutating func takeTimeOrISO(_ word: ByteView) {
    guard let mark = word.firstIndex(of: UInt8(ascii: "T")), mark >= 8 else { return takeTime(word) }
    takeJoined(word.prefix(mark), UInt8(ascii: "-"))
    takeTime(word.from(mark + 1))
  }

  /// Hour, minute and perhaps second at the start of a word, as seconds of the day, and their length.
  private static func clock(_ word: ByteView) -> (seconds: Int, length: Int)? {
    var fields = (hour: 0, minute: 0, second: 0)
    var count = 0
    var start = 0
    while count < 3 {
      let digits = word.from(start).prefix(while: \.isDigit)
      guard let value = digits.decimal else { break }
      fields = count == 0 ? (value, 0, 0) : count == 1 ? (fields.hour, value, 0) : (fields.hour, fields.minute, value)
      count += 1
      start += digits.count
      guard count < 3, start < word.count, word[start] == UInt8(ascii: ":") else { break }
      start += 1
    }
    guard count >= 2, fields.hour < 24, fields.minute < 60, fields.second <= 60 else { return nil }
    return (fields.hour * 3600 + fields.minute * 60 + min(fields.second, 59), start)
  }

  private mutating func takeTime(_ word: ByteView) {
    guard seconds == nil, let (time, length) = Self.clock(word) else { return unknown += 1 }
    seconds = time
    let rest = word.from(length)
    if rest.isEmpty { return }
    if let sign = rest.buffer.first(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
      let at = rest.firstIndex(of: sign)
    {
      takeOffset(rest.from(at))
    } else if rest.equalsIgnoringCase("z") {
      zone = 0
    } else if rest.equalsIgnoringCase("am") || rest.equalsIgnoringCase("pm") {
      takeName(rest)
    }
  }

  /// `2014-05-28`, `28-May-2014`, `28.05.2014`; `05/28/2014` is ambiguous and not read.
  private mutating func takeJoined(_ word: ByteView, _ separator: UInt8) {
    let parts = word.split(separator)
    guard parts.count == 3 else { return unknown += 1 }
    if parts[0].count == 4, let first = parts[0].decimal, let second = parts[1].decimal, let third = parts[2].decimal {
      (year, month, day) = (first, second, third)
    } else if let first = parts[0].decimal, let third = parts[2].decimal {
      let middle = separator == UInt8(ascii: "/") ? nil : parts[1].decimal
      guard let second = MailDate.month(parts[1]) ?? middle else { return unknown += 1 }
      (day, month, year) = (first, second, Self.fullYear(third, digits: parts[2].count))
    } else {
      unknown += 1
    }
  }

  /// Two and three digits as RFC 5322 4.3 reads them.
  private static func fullYear(_ value: Int, digits: Int) -> Int {
    switch digits {
    case 0...2: value < 50 ? 2000 + value : 1900 + value
    case 3: 1900 + value
    default: value
    }
  }
}

extension DateWords {
  /// The date that the words make, nil when one is missing or impossible.
  var date: MailDate? {
    guard let year, let month, let day, var seconds, (1900...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.daysInMonth(month, year)
    else { return nil }
    if let isAfternoon, seconds < 13 * 3600 { seconds = seconds % (12 * 3600) + (isAfternoon ? 12 * 3600 : 0) }
    let local = Self.days(year, month, day) * 86400 + seconds
    return MailDate(instant: Instant(seconds: Int64(local - (zone ?? 0) * 60)), zoneMinutes: zone)
  }

  static func daysInMonth(_ month: Int, _ year: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// Days since 1970-01-01 in the Gregorian calendar: years counted from March, so that the leap day comes last.
  static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let leapDays = shifted / 4 - shifted / 100 + shifted / 400
    return shifted * 365 + leapDays + dayOfYear - 719_468
  }
}

extension ByteView {
  /// The bytes in front of the first that fails the test.
  func prefix(while holds: (UInt8) -> Bool) -> ByteView {
    var length = 0
    while length < count, holds(self[length]) { length += 1 }
    return prefix(length)
  }

  /// The stretches between occurrences of `separator`, empty ones included.
  func split(_ separator: UInt8) -> [ByteView] {
    var parts: [ByteView] = []
    var start = 0
    while let end = firstIndex(of: separator, from: start) {
      parts.append(self[start..<end])
      start = end + 1
    }
    parts.append(from(start))
    return parts
  }
}
