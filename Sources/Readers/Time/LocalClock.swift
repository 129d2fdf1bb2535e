import Messages

/// Turns written times into moments, and counts those that do not say in which zone they were written.
struct LocalClock {
  /// Minutes east of UTC of the clock on the wall, at a moment; nil takes UTC.
  private let offsetMinutes: (@Sendable (Instant) -> Int)?
  private(set) var withoutZone = 0

  init(offsetMinutes: (@Sendable (Instant) -> Int)? = nil) { self.offsetMinutes = offsetMinutes }

  mutating func sent(_ written: WrittenTime) -> SentTime {
    if let zone = written.zoneMinutes {
      return SentTime(Self.instant(written.local, east: zone), zoneMinutes: zone)
    }
    withoutZone += 1
    return SentTime(instant(written.local))
  }

  /// The offset at the moment itself; in the hour that a clock shows twice or never, the one found first.
  private func instant(_ local: Int64) -> Instant {
    guard let offsetMinutes else { return Instant(milliseconds: local) }
    let near = Self.instant(local, east: offsetMinutes(Instant(milliseconds: local)))
    return Self.instant(local, east: offsetMinutes(near))
  }

  private static func instant(_ local: Int64, east minutes: Int) -> Instant {
    Instant(milliseconds: local - Int64(minutes) * 60_000)
  }

  /// What the user should know about them at the end of a file; nil when every time had its zone.
  func warning(path: String) -> Diagnostic? {
    guard withoutZone > 0 else { return nil }
    let isNamed = offsetMinutes != nil
    return Diagnostic(
      .warning, code: "local-time", path: path,
      what: "\(withoutZone) times without a zone were read as \(isNamed ? "local time" : "UTC")",
      remedy: isNamed ? "" : "name the zone of that time with --zone, and import into a new archive")
  }
}
