import Messages

/// One `mms` element with its `part` and `addr` elements.
struct MmsRow {
  /// One row of the address list, by its PDU header (OMA-TS-MMS-ENC 7.3): 137 From, 151 To, 130 Cc, 129 Bcc.
  private struct Listed {
    var type: Int
    var keyed: KeyedAddress

    var role: Recipient.Role? { type == 130 ? .cc : type == 129 ? .bcc : nil }
  }

  private static let from = 137
  /// A hostile list must not cost quadratic time.
  private static let listLimit = 500

  private var draft: Envelope
  private var listed: [Listed] = []

  init(_ tag: StartTag, _ names: SmsBackupNames, _ book: inout PhoneBook) {
    let type = tag.integer(names.messageType)
    draft = Envelope(
      box: Self.box(tag.integer(names.messageBox), messageType: type),
      members: book.members(address: tag.value(names.address), contact: tag.value(names.contactName)),
      time: SmsTime(tag, names).sent, subject: tag.string(names.mmsSubject), body: "", isNotice: type == 130)
  }

  /// Takes the text of a part; layout (SMIL) and media have none for people.
  mutating func addPart(_ tag: StartTag, _ names: SmsBackupNames) {
    if let type = tag.value(names.contentType), !type.hasPrefix("text/plain") { return }
    guard draft.body.utf8.count < AttributeElision.defaultCap, let text = tag.value(names.text) else { return }
    if draft.body.isEmpty { draft.body = text.string } else { draft.body += "\n" + text.string }
  }

  /// Takes one row of the address list; the placeholder of the owner is none.
  mutating func addAddress(_ tag: StartTag, _ names: SmsBackupNames, _ book: inout PhoneBook) {
    guard listed.count < Self.listLimit, let type = tag.integer(names.type) else { return }
    guard let keyed = book.address(tag.value(names.address)) else { return }
    listed.append(Listed(type: type, keyed: keyed))
  }

  /// Boxes of Android's `Telephony.Mms`, else the direction of the PDU: 128 send request, 130 and 132 received.
  /// Writers that give neither keep received messages.
  private static func box(_ box: Int?, messageType: Int?) -> MessageBox? {
    switch (box, messageType) {
    case (1, _): .received
    case (2, _): .sent
    case (3, _), (4, _), (5, _): .unsent
    case (nil, 128): .sent
    case (nil, _): .received
    default: nil
    }
  }
}

extension MmsRow {
  /// The message, with its sender and members settled by `address` and the address list together.
  consuming func envelope() -> Envelope {
    let strangers = strangers()
    switch draft.box {
    case .received: settleReceived(strangers)
    case .sent: settleSent(strangers)
    default: break
    }
    for row in listed {
      if let role = row.role, let index = draft.members.index(of: row.keyed.key) { draft.roles[index] = role }
    }
    return draft
  }

  /// Who wrote a received message is said by the From row. Not so in a thread with one other member: it was written by
  /// that one, while its From row may hold a number of the network.
  private mutating func settleReceived(_ strangers: [KeyedAddress]) {
    let thread = draft.members
    // One stranger alone is the owner's own number, which `address` never holds; more are a group it does not tell.
    let extras = strangers.count > 1 ? strangers : []
    let isPair = thread.addresses.count == 1 && extras.isEmpty
    guard !isPair, let from = writer() else {
      draft.members = thread.adding(extras)
      return
    }
    draft.members =
      thread.index(of: from.keyed.key) == nil || !extras.isEmpty ? thread.adding([from.keyed] + extras) : thread
    draft.sender = draft.members.index(of: from.keyed.key) ?? 0
  }

  /// What was sent went to everybody whom either names, but for the owner's own number, that of the From row.
  private mutating func settleSent(_ strangers: [KeyedAddress]) {
    let own = writer()?.keyed.key
    draft.members = draft.members.adding(strangers.filter { $0.key != own })
  }

  /// The From row.
  private func writer() -> Listed? { listed.first { $0.type == Self.from } }

  /// Recipients that `address` leaves out.
  private func strangers() -> [KeyedAddress] {
    listed.filter { $0.type != Self.from && draft.members.index(of: $0.keyed.key) == nil }.map(\.keyed)
  }
}
