/// A moment, in milliseconds since 1970-01-01 UTC.
public struct Instant: Hashable, Comparable, Sendable, Codable {
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }
  public init(seconds: Int64) { self.milliseconds = seconds * 1000 }

  public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

  /// This moment moved by a number of hours.
  public func adding(hours: Double) -> Instant {
    Instant(milliseconds: milliseconds + Int64(hours * 3_600_000))
  }

  /// Hours from another moment to this one; negative when this one is earlier.
  public func hours(since other: Instant) -> Double {
    (Double(milliseconds) - Double(other.milliseconds)) / 3_600_000
  }

  public init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}

/// When a message was sent, and how that is known.
public struct SentTime: Hashable, Sendable, Codable {
  /// Which field the time was taken from.
  public enum Origin: String, Sendable, Codable {
    /// The sender's own `Date` field, or the export's time stamp.
    case date
    /// The first `Received` field, because `Date` is missing or unreadable.
    case received
    /// The mbox `From ` line.
    case envelope
    /// The file's own date; nothing inside was readable.
    case file
  }

  public var instant: Instant
  /// Minutes east of UTC as the sender wrote it; nil where the source has no zone.
  public var zoneMinutes: Int?
  public var origin: Origin

  public init(_ instant: Instant, zoneMinutes: Int? = nil, origin: Origin = .date) {
    self.instant = instant
    self.zoneMinutes = zoneMinutes
    self.origin = origin
  }
}
