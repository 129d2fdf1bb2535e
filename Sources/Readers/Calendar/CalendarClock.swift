import Messages

/// A date or a moment as calendars write it: `20261014`, `20261014T100000`, `20261014T080000Z` (RFC 5545 3.3.4, 3.3.5).
struct CalendarClock: Equatable {
  /// Seconds since 1970 on the clock that is meant.
  let localSeconds: Int
  let isUTC: Bool
  let isDay: Bool

  init(localSeconds: Int, isUTC: Bool, isDay: Bool) {
    self.localSeconds = localSeconds
    self.isUTC = isUTC
    self.isDay = isDay
  }

  init?(_ text: String) {
    isDay = text.utf8.count == 8
    let whole = Array((isDay ? text + "T000000" : text).utf8)
    guard let written = whole.withView({ WrittenTime(iso: $0) }) else { return nil }
    localSeconds = Int(written.local / 1000)
    isUTC = written.zoneMinutes == 0
  }

  /// The number of its day after 1970-01-01.
  var day: Int { (localSeconds - timeOfDay) / 86_400 }

  /// Seconds since midnight.
  var timeOfDay: Int { localSeconds.modulo(86_400) }

  /// The same time of another day.
  func on(day: Int) -> CalendarClock {
    CalendarClock(localSeconds: day * 86_400 + timeOfDay, isUTC: isUTC, isDay: isDay)
  }
}

/// A length of time: `PT1H30M`, `P1D`, `P2W` (RFC 5545 3.3.6).
enum CalendarDuration {
  /// In seconds; nil for what is no duration or longer than a year.
  static func seconds(_ text: String) -> Int? {
    var total = 0
    var number: Int?
    for byte in text.utf8.prefix(30) {
      if byte.isDigit {
        number = min((number ?? 0) * 10 + Int(byte &- 0x30), 1_000_000)
      } else if let unit = units[byte], let count = number {
        total += count * unit
        number = nil
      } else if byte != UInt8(ascii: "P"), byte != UInt8(ascii: "T"), byte != UInt8(ascii: "+") {
        return nil
      }
    }
    return number == nil && total <= 366 * 86_400 ? total : nil
  }

  private static let units: [UInt8: Int] = [
    UInt8(ascii: "W"): 604_800, UInt8(ascii: "D"): 86_400, UInt8(ascii: "H"): 3600, UInt8(ascii: "M"): 60,
    UInt8(ascii: "S"): 1,
  ]
}
