import Analysis
import Messages

/// Moments as words in the user's time zone, and as ISO 8601 for machines. Month and day names are English.
struct Moments: Sendable {
  var zone: TimeZoneRules

  /// "14 Oct".
  func day(_ instant: Instant) -> String {
    let date = zone.date(of: instant)
    return "\(date.day) \(monthNames[date.month - 1])"
  }

  /// "14 Oct 2026".
  func dayAndYear(_ instant: Instant) -> String { "\(day(instant)) \(zone.date(of: instant).year)" }

  /// "Wed 14 Oct 2026, 09:05".
  func minute(_ instant: Instant) -> String {
    let clock = WallClock(instant, offsetMinutes: zone.offsetMinutes(instant))
    let weekday = dayNames[CivilDate.weekday(ofDay: clock.days)]
    return "\(weekday) \(dayAndYear(instant)), \(clock.hourAndMinute)"
  }

  /// A moment in UTC: "2026-10-14T07:05:00Z", with ".250" where the milliseconds are not zero.
  static func iso(_ instant: Instant) -> String {
    let clock = WallClock(instant, offsetMinutes: 0)
    let fraction = clock.milliseconds == 0 ? "" : "." + twoDigits(clock.milliseconds, width: 3)
    let date = CivilDate(daysSinceEpoch: clock.days)
    return "\(date)T\(clock.hourAndMinute):\(twoDigits(clock.seconds))\(fraction)Z"
  }

  /// An offset east of UTC: "+02:00".
  static func offset(minutes: Int) -> String {
    let magnitude = Int(minutes.magnitude % 6000)
    return "\(minutes < 0 ? "-" : "+")\(twoDigits(magnitude / 60)):\(twoDigits(magnitude % 60))"
  }
}

extension Moments {
  /// 3 → "Mar"; "" of what is no month.
  static func monthName(_ number: Int) -> String { (1...12).contains(number) ? monthNames[number - 1] : "" }

  /// "2026-03" → "Mar 2026".
  static func monthAndYear(_ month: String) -> String { "\(monthName(Int(month.suffix(2)) ?? 0)) \(month.prefix(4))" }
}

private let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
private let dayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

/// What a clock at some offset shows.
private struct WallClock {
  let days: Int
  let seconds: Int
  let milliseconds: Int
  let hourAndMinute: String

  init(_ instant: Instant, offsetMinutes: Int) {
    let local = instant.milliseconds &+ Int64(offsetMinutes) &* 60_000
    let perDay: Int64 = 86_400_000
    let inDay = Int(((local % perDay) + perDay) % perDay)
    days = Int((local &- Int64(inDay)) / perDay)
    milliseconds = inDay % 1000
    seconds = inDay / 1000 % 60
    hourAndMinute = "\(twoDigits(inDay / 3_600_000)):\(twoDigits(inDay / 60_000 % 60))"
  }
}

private func twoDigits(_ number: Int, width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
