import Messages

/// A number of seconds or milliseconds since 1970.
enum EpochTime {
  /// The moment of a stamp; nil for none, for 0, and for what lies beyond the year 9999.
  ///
  /// Writers mix units: what is below 10^11 counts seconds, which holds from 1973 (in milliseconds) to 5138 (in seconds).
  static func sent(_ stamp: Int64?) -> SentTime? {
    let endOfYear9999: Int64 = 253_402_300_799_999
    guard let stamp, stamp > 0, stamp <= endOfYear9999 else { return nil }
    return SentTime(stamp < 100_000_000_000 ? Instant(seconds: stamp) : Instant(milliseconds: stamp))
  }
}
