import Messages

/// A stretch of time in which the user was away and answered nobody.
public struct Absence: Hashable, Sendable {
  public let start: Instant
  /// The first moment after it.
  public let end: Instant

  public init(from start: Instant, to end: Instant) {
    self.start = start
    self.end = max(start, end)
  }

  func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }

  /// How many hours of a stretch it covers.
  func hours(from: Instant, to: Instant) -> Double { max(0, min(end, to).hours(since: max(start, from))) }
}
