import Messages

/// The time stamps of a record.
///
/// `date` is in milliseconds and `date_sent` of an MMS in seconds, but some writers mix them: what is below 10^11
/// counts seconds, which holds from 1973 (in milliseconds) to the year 5138 (in seconds).
struct SmsTime {
  var date: Int64?
  var dateSent: Int64?

  init(_ tag: StartTag, _ names: SmsBackupNames) {
    date = tag.value(names.date)?.integer
    dateSent = tag.value(names.dateSent)?.integer
  }

  /// When the message was sent or came in; nil when neither stamp says it.
  ///
  /// `date` is the phone's own, the same for both sides of a conversation; `dateSent` counts only without it.
  var sent: SentTime? {
    (Self.instant(date) ?? Self.instant(dateSent)).map { SentTime($0) }
  }

  private static func instant(_ stamp: Int64?) -> Instant? {
    let endOfYear9999: Int64 = 253_402_300_799_999
    guard let stamp, stamp > 0, stamp <= endOfYear9999 else { return nil }
    return stamp < 100_000_000_000 ? Instant(seconds: stamp) : Instant(milliseconds: stamp)
  }
}
