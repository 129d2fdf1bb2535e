import Messages

/// The time stamps of a record.
///
/// `date` is in milliseconds and `date_sent` of an MMS in seconds, but some writers mix them (`EpochTime`).
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
  var sent: SentTime? { EpochTime.sent(date) ?? EpochTime.sent(dateSent) }
}
