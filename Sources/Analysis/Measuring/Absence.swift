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

extension [Absence] {
  /// The same days, each once, by time: a day that is named twice is one day away.
  var joined: [Absence] {
    sorted { $0.start < $1.start }.reduce(into: []) { joined, next in
      guard let last = joined.last, next.start <= last.end else { return joined.append(next) }
      joined[joined.count - 1] = Absence(from: last.start, to: Swift.max(last.end, next.end))
    }
  }
}
