import Messages

/// One `sms` element.
struct SmsRow {
  var envelope: Envelope

  /// A group that is joined by `~` does not say who of it wrote a received message; the first is taken.
  init(_ tag: StartTag, _ names: SmsBackupNames, _ book: inout PhoneBook) {
    envelope = Envelope(
      box: Self.box(tag.integer(names.type)),
      members: book.members(address: tag.value(names.address), contact: tag.value(names.contactName)),
      time: SmsTime(tag, names).sent, subject: tag.string(names.subject), body: tag.string(names.body))
  }

  /// Android's `Telephony.Sms` types: inbox, sent, draft, outbox, failed, queued.
  private static func box(_ type: Int?) -> MessageBox? {
    switch type {
    case 1: .received
    case 2: .sent
    case 3, 4, 5, 6: .unsent
    default: nil
    }
  }
}
