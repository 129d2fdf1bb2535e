import Messages

/// A time zone as a calendar brings it along (`VTIMEZONE`, RFC 5545 3.6.5).
struct CalendarZone {
  /// From when on, and by which yearly rule, an offset holds.
  private struct Observance {
    /// Seconds since 1970 on the local clock.
    var start: Int
    var offsetMinutes: Int
    var rule: YearlyOnset?
  }

  private var observances: [Observance] = []

  /// Adds a `STANDARD` or `DAYLIGHT` part; one without a start or an offset is passed over.
  mutating func add(_ lines: [ContentLine]) {
    func value(_ name: String) -> String? { lines.first { $0.name == name }?.value }
    guard observances.count < 100, let offset = value("TZOFFSETTO").flatMap(Self.minutes),
      let start = value("DTSTART").flatMap(CalendarClock.init)
    else { return }
    observances.append(
      Observance(
        start: start.localSeconds, offsetMinutes: offset,
        rule: value("RRULE").flatMap { YearlyOnset($0, timeOfDay: start.localSeconds.modulo(86_400)) }))
  }

  /// Minutes east of UTC at a moment of the local clock; nil for a zone without parts.
  func offsetMinutes(at localSeconds: Int) -> Int? {
    let begun = observances.filter { $0.start <= localSeconds }
    let last = begun.max { onset(of: $0, before: localSeconds) < onset(of: $1, before: localSeconds) }
    return (last ?? observances.first)?.offsetMinutes
  }

  private func onset(of observance: Observance, before localSeconds: Int) -> Int {
    max(observance.start, observance.rule?.last(before: localSeconds) ?? observance.start)
  }

  /// `+0200`, `-053000`.
  private static func minutes(_ text: String) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-", let number = Int(text.dropFirst().prefix(4)) else {
      return nil
    }
    let minutes = number / 100 * 60 + number % 100
    guard minutes <= 15 * 60 else { return nil }
    return sign == "-" ? -minutes : minutes
  }
}

/// The day of each year on which the clock changes: `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`.
struct YearlyOnset {
  private let month: Int
  /// 0 for Sunday.
  private let weekday: Int
  /// Counted from the start of the month, or from its end when negative.
  private let number: Int
  private let timeOfDay: Int
  private let until: Int

  init?(_ rule: String, timeOfDay: Int) {
    var parts: [Substring: Substring] = [:]
    for part in rule.split(separator: ";").prefix(20) {
      let sides = part.split(separator: "=", maxSplits: 1)
      if sides.count == 2 { parts[sides[0]] = sides[1] }
    }
    guard parts["FREQ"] == "YEARLY", let month = parts["BYMONTH"].flatMap({ Int($0) }), (1...12).contains(month),
      let day = parts["BYDAY"], let weekday = CivilMonth.weekdays.firstIndex(of: String(day.suffix(2))),
      let number = Int(day.dropLast(2)), number != 0, (-5...5).contains(number)
    else { return nil }
    self.month = month
    self.weekday = weekday
    self.number = number
    self.timeOfDay = timeOfDay
    until = parts["UNTIL"].flatMap { CalendarClock(String($0)) }?.localSeconds ?? .max
  }

  /// The last change at or before a moment of the local clock; nil when the rule has ended two years before.
  func last(before localSeconds: Int) -> Int? {
    let year = CivilDate(daysSinceEpoch: (localSeconds - localSeconds.modulo(86_400)) / 86_400).year
    return [year, year - 1].compactMap(onset).first { $0 <= localSeconds && $0 <= until }
  }

  private func onset(in year: Int) -> Int? {
    CivilMonth(year: year, month: month).day(number, weekday: weekday).map { $0 * 86_400 + timeOfDay }
  }
}
