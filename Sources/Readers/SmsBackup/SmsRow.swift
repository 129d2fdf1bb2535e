import Messages

/// Whether a message came in or went out.
enum MessageBox: Equatable {
  case received, sent
  /// A draft, an outbox entry, or a message that failed or waits: written by the owner, but not sent.
  case unsent
}

/// One `sms` element.
struct SmsRow {
  var box: MessageBox?
  var time: SmsTime
  var address: String
  var contact: String
  var subject: String
  var body: String

  init(_ tag: StartTag, _ names: SmsBackupNames) {
    box = Self.box(tag.integer(names.type))
    time = SmsTime(tag, names)
    address = tag.string(names.address)
    contact = tag.string(names.contactName)
    subject = tag.string(names.subject)
    body = tag.string(names.body)
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

  /// The message of the row, with its `~`-joined members as a group.
  func envelope(_ book: inout PhoneBook) -> Envelope {
    let members = book.members(address: address, contact: contact).addresses
    return Envelope(box: box, sender: members.first, members: members, time: time.sent, subject: subject, body: body)
  }
}
