import Messages

/// One `mms` element with its `part` and `addr` elements.
struct MmsRow {
  /// One row of the address list, by its PDU header (OMA-TS-MMS-ENC 7.3): 137 From, 151 To, 130 Cc, 129 Bcc.
  struct Person {
    var type: Int
    var address: String
  }

  var box: MessageBox?
  var isNotice: Bool
  var time: SmsTime
  var address: String
  var contact: String
  var subject: String
  var text = ""
  var people: [Person] = []

  init(_ tag: StartTag, _ names: SmsBackupNames) {
    let type = tag.integer(names.messageType)
    box = Self.box(tag.integer(names.messageBox), messageType: type)
    isNotice = type == 130
    time = SmsTime(tag, names)
    address = tag.string(names.address)
    contact = tag.string(names.contactName)
    subject = tag.string(names.mmsSubject)
  }

  /// Takes the text of a part; layout (SMIL) and media have none for people.
  mutating func addPart(_ tag: StartTag, _ names: SmsBackupNames) {
    guard let text = tag.value(names.text) else { return }
    if let type = tag.value(names.contentType), !type.hasPrefix("text/plain") { return }
    self.text += self.text.isEmpty ? text.string : "\n" + text.string
  }

  mutating func addPerson(_ tag: StartTag, _ names: SmsBackupNames) {
    guard people.count < Self.peopleLimit, let type = tag.integer(names.type) else { return }
    people.append(Person(type: type, address: tag.string(names.address)))
  }

  /// A group has ten members or a hundred; a hostile list must not cost quadratic time.
  private static let peopleLimit = 500

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
  func envelope(_ book: inout PhoneBook) -> Envelope {
    let listed = listed(&book)
    var members = book.members(address: address, contact: contact)
    var envelope = Envelope(
      box: box, sender: nil, members: [], time: time.sent, subject: subject, body: text, isNotice: isNotice)
    if box == .received {
      let sender = sender(members, listed)
      members.add(extras(members, listed, sender: sender))
      if let sender { members.add([sender]) }
      envelope.sender = sender.map { members.index(of: $0).map { members.addresses[$0] } ?? $0 }
    } else if members.addresses.isEmpty {
      members.add(listed.filter { $0.type != 137 }.map(\.address))
    }
    envelope.members = members.addresses
    envelope.roles = roles(members, listed)
    return envelope
  }

  private typealias Listed = (type: Int, address: Address)

  /// The address list without the placeholder of the owner.
  private func listed(_ book: inout PhoneBook) -> [Listed] {
    people.compactMap { person in book.address(person.address).map { (person.type, $0) } }
  }

  /// Who wrote a received message: the From row, except that a thread with one other member was written by that one,
  /// whose From row may hold a number of the network.
  private func sender(_ members: Members, _ listed: [Listed]) -> Address? {
    let isPair = members.addresses.count == 1 && strangers(members, listed).count <= 1
    if isPair { return members.addresses.first }
    return listed.first { $0.type == 137 }?.address ?? members.addresses.first
  }

  /// Recipients that `address` leaves out. One alone is the owner's own number, which is never listed there.
  private func extras(_ members: Members, _ listed: [Listed], sender: Address?) -> [Address] {
    let strangers = strangers(members, listed)
    return strangers.count > 1 ? strangers : []
  }

  private func strangers(_ members: Members, _ listed: [Listed]) -> [Address] {
    listed.filter { $0.type != 137 && members.index(of: $0.address) == nil }.map(\.address)
  }

  private func roles(_ members: Members, _ listed: [Listed]) -> [Address: Recipient.Role] {
    var roles: [Address: Recipient.Role] = [:]
    for person in listed where person.type == 130 || person.type == 129 {
      guard let index = members.index(of: person.address) else { continue }
      roles[members.addresses[index]] = person.type == 130 ? .cc : .bcc
    }
    return roles
  }
}

extension Members {
  /// Adds those who are not yet members.
  fileprivate mutating func add(_ others: [Address]) {
    for other in others where index(of: other) == nil { addresses.append(other) }
  }
}
