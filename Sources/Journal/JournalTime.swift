import Analysis
import Messages

/// Moments as the journal writes them: `2026-01-27T17:30:00Z`, the seconds left out where they are zero.
enum JournalTime {
  /// Reads a moment with its zone (`Z` or `+01:00`), or a day, which begins at midnight in UTC; nil for anything else.
  static func instant(_ text: some StringProtocol) -> Instant? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = day(text.prefix(10)) else { return nil }
    let start = Int64(day.daysSinceEpoch) * 86_400_000
    if bytes.count == 10 { return Instant(milliseconds: start) }
    guard bytes[10] == UInt8(ascii: "T"), let (clock, rest) = clock(bytes[11...]), let offset = offset(rest) else {
      return nil
    }
    return Instant(milliseconds: start + Int64(clock - offset * 60) * 1000)
  }

  /// Reads `2026-01-27`; nil for anything else.
  static func day(_ text: some StringProtocol) -> CivilDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { number($0.utf8) }
    guard numbers.count == 3 else { return nil }
    return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  static func text(_ instant: Instant) -> String {
    let perDay: Int64 = 86_400_000
    let inDay = ((instant.milliseconds % perDay) + perDay) % perDay
    let day = CivilDate(daysSinceEpoch: Int((instant.milliseconds - inDay) / perDay))
    let seconds = Int(inDay / 1000)
    let end = seconds % 60 == 0 ? "" : ":" + twoDigits(seconds % 60)
    return "\(day)T\(twoDigits(seconds / 3600)):\(twoDigits(seconds / 60 % 60))\(end)Z"
  }

  /// Seconds since midnight, and what follows them.
  private static func clock(_ bytes: ArraySlice<UInt8>) -> (seconds: Int, rest: ArraySlice<UInt8>)? {
    guard let (hour, afterHour) = pair(bytes), let (minute, afterMinute) = pair(afterHour.dropFirst(ifFirst: ":")),
      hour < 24, minute < 60
    else { return nil }
    guard afterMinute.first == UInt8(ascii: ":") else { return (hour * 3600 + minute * 60, afterMinute) }
    guard let (second, rest) = pair(afterMinute.dropFirst()), second < 60 else { return nil }
    return (hour * 3600 + minute * 60 + second, rest)
  }

  /// Minutes east of UTC.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    if Array(bytes) == [UInt8(ascii: "Z")] { return 0 }
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let (hours, afterHours) = pair(bytes.dropFirst()), let (minutes, rest) = pair(afterHours.dropFirst(ifFirst: ":")),
      rest.isEmpty, hours < 24, minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }

  private static func pair(_ bytes: ArraySlice<UInt8>) -> (value: Int, rest: ArraySlice<UInt8>)? {
    guard bytes.count >= 2, let value = number(bytes.prefix(2)) else { return nil }
    return (value, bytes.dropFirst(2))
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}

extension ArraySlice<UInt8> {
  fileprivate func dropFirst(ifFirst scalar: Unicode.Scalar) -> ArraySlice<UInt8> {
    first == UInt8(ascii: scalar) ? dropFirst() : self
  }
}
