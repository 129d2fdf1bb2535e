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
    let shown = local(instant)
    let days = shown / millisecondsPerDay - (shown % millisecondsPerDay < 0 ? 1 : 0)
    return CivilDate(daysSinceEpoch: Int(days))
  }

  /// The moment at which a local day begins.
  ///
  /// Where clocks skip midnight it is the moment of the jump; where they show it twice, the first one.
  public func start(of date: CivilDate) -> Instant { moment(on: date, minute: 0) }

  /// The moment at which clocks show a time of a local day, given in minutes after midnight.
  ///
  /// Where clocks skip that time it is as much later as they skip; where they show it twice, the first one.
  public func moment(on date: CivilDate, minute: Int) -> Instant {
    let shown = Int64(date.daysSinceEpoch) * millisecondsPerDay + Int64(minute) * 60_000
    let candidates = [-1, 0, 1].map { day in
      let offset = offsetMinutes(Instant(milliseconds: shown + Int64(day) * millisecondsPerDay))
      return Instant(milliseconds: shown - Int64(offset) * 60_000)
    }
    let valid = candidates.filter { local($0) >= shown }
    return valid.min() ?? candidates[1]
  }

  /// What the clock shows, as milliseconds since 1970-01-01 00:00 on it.
  private func local(_ instant: Instant) -> Int64 {
    instant.milliseconds &+ Int64(offsetMinutes(instant)) * 60_000
  }
}

private let millisecondsPerDay: Int64 = 86_400_000
