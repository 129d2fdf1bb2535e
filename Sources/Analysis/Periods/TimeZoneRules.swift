import Messages

/// What the clock on the user's wall shows: where a local day begins, and on which day a moment falls.
public struct TimeZoneRules: Sendable {
  /// As reports print it: `Europe/Berlin`.
  public let name: String
  /// Minutes east of UTC at a moment.
  public let offsetMinutes: @Sendable (Instant) -> Int

  public init(name: String, offsetMinutes: @escaping @Sendable (Instant) -> Int) {
    self.name = name
    self.offsetMinutes = offsetMinutes
  }

  public static let utc = TimeZoneRules(name: "UTC") { _ in 0 }

  /// The local day of a moment.
  public func date(of instant: Instant) -> CivilDate {
    let local = instant.milliseconds &+ Int64(offsetMinutes(instant)) * 60_000
    let days = local / millisecondsPerDay - (local % millisecondsPerDay < 0 ? 1 : 0)
    return CivilDate(daysSinceEpoch: Int(days))
  }

  /// The moment at which a local day begins.
  ///
  /// Where clocks skip midnight it is the moment of the jump; where they show it twice, the first one.
  public func start(of date: CivilDate) -> Instant {
    let midnight = Int64(date.daysSinceEpoch) * millisecondsPerDay
    let candidates = [-1, 0, 1].map { day in
      let offset = offsetMinutes(Instant(milliseconds: midnight + Int64(day) * millisecondsPerDay))
      return Instant(milliseconds: midnight - Int64(offset) * 60_000)
    }
    let valid = candidates.filter { self.date(of: $0) >= date }
    return valid.min() ?? candidates[1]
  }
}

private let millisecondsPerDay: Int64 = 86_400_000
