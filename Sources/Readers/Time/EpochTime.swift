import Messages

/// A number of seconds or milliseconds since 1970.
enum EpochTime {
  private static let startOfYear1: Int64 = -62_135_596_800_000
  private static let endOfYear9999: Int64 = 253_402_300_799_999

  /// The moment of a stamp; nil for none, for 0, and for what lies beyond the year 9999.
  ///
  /// Writers mix units: what is below 10^11 counts seconds, which holds from 1973 (in milliseconds) to 5138 (in seconds).
  static func sent(_ stamp: Int64?) -> SentTime? {
    guard let stamp, stamp > 0, stamp <= endOfYear9999 else { return nil }
    return SentTime(stamp < 100_000_000_000 ? Instant(seconds: stamp) : Instant(milliseconds: stamp))
  }

  /// The moment so many seconds after another; nil before the year 1 and beyond the year 9999.
  static func instant(_ seconds: Int64, after start: Instant) -> Instant? {
    guard (-endOfYear9999...endOfYear9999).contains(seconds) else { return nil }
    let milliseconds = start.milliseconds + seconds * 1000
    return (startOfYear1...endOfYear9999).contains(milliseconds) ? Instant(milliseconds: milliseconds) : nil
  }
}
