import Messages

/// Turns the times of a calendar into moments: UTC, or by the zone that the calendar brings along.
///
/// A time in a zone that it does not bring, or in none, is read by the clock that the user or the mail names; such
/// times are counted.
struct CalendarMoments {
  var zones: [String: CalendarZone]
  var clock: LocalClock

  /// When something is; nil for what is no time. A date stands for its midnight.
  mutating func instant(_ line: ContentLine) -> Instant? {
    CalendarClock(line.value).map { instant($0, line["TZID"]) }
  }

  mutating func instant(_ time: CalendarClock, _ zone: String?) -> Instant {
    guard time.isDay else { return clock.sent(written(time, zone)).instant }
    // No day has a zone: nobody forgot to name one.
    var uncounted = clock
    return uncounted.sent(written(time, zone)).instant
  }

  private func written(_ time: CalendarClock, _ zone: String?) -> WrittenTime {
    let offset = zone.flatMap { zones[$0]?.offsetMinutes(at: time.localSeconds) }
    return WrittenTime(local: Int64(time.localSeconds) * 1000, zoneMinutes: time.isUTC ? 0 : offset)
  }
}
