import Messages

/// The elements of a Messenger history: `Message` with `From`, `To` and `Text`. Invitations offer files and have no
/// text of a person; `InvitationResponse`, `Join` and `Leave` are no records.
struct MessengerDialect: ChatDialect {
  static let attributes = AttributeSelection.only(["DateTime", "FriendlyName", "LogonName"])
  static let records: [StaticString] = ["Message", "Invitation"]

  private struct Row {
    var tag: TagExtent
    var sent: SentTime?
    var sender: Address?
    var recipients: [Address] = []
    var isTo = false
    var isInvitation: Bool
  }

  private let people: MessengerPeople
  private var row: Row?
  private var isInText = false
  private var body = TextCapture()

  init(people: MessengerPeople) { self.people = people }

  var isInsideRecord: Bool { row != nil }
  var cutTexts: Int { body.cut }

  mutating func start(_ tag: StartTag, _ log: inout ChatLog) {
    switch tag.name.spelling {
    case "Log": warnOfOwner(&log)
    case "Message", "Invitation": begin(tag, &log)
    case "From": row?.isTo = false
    case "To": row?.isTo = true
    case "User": addUser(tag)
    case "Text": isInText = row?.isInvitation == false
    default: break
    }
  }

  mutating func text(_ text: XMLText) {
    if isInText { body.append(text) }
  }

  mutating func end(_ name: XMLName, at end: Int, _ log: inout ChatLog) {
    switch name.spelling {
    case "Text": isInText = false
    case "Message", "Invitation": finish(at: end, &log)
    default: break
    }
  }

  mutating func abandon() {
    (row, isInText) = (nil, false)
    body.clear()
  }

  private mutating func begin(_ tag: StartTag, _ log: inout ChatLog) {
    if let row { log.add(.unreadable(.unclosed(row.tag, path: log.path))) }
    abandon()
    let written = tag["DateTime"].flatMap { WrittenTime(iso: $0.view) }
    row = Row(
      tag: tag.extent, sent: written.map { log.clock.sent($0) }, isInvitation: tag.name.spelling == "Invitation")
  }

  private mutating func addUser(_ tag: StartTag) {
    guard let name = tag["FriendlyName"]?.string else { return }
    let address = people.address(name, logon: tag["LogonName"]?.string)
    if row?.isTo == false { row?.sender = address }
    guard let address, row?.isTo == true, (row?.recipients.count ?? 0) < ChatMessage.membersLimit else { return }
    row?.recipients.append(address)
  }

  private mutating func finish(at end: Int, _ log: inout ChatLog) {
    guard let row else { return }
    let message = ChatMessage(
      sender: row.sender, members: row.recipients, sent: row.sent, body: body.take())
    log.add(message, from: row.tag, to: end)
    self.row = nil
  }

  private func warnOfOwner(_ log: inout ChatLog) {
    guard people.isOwnerUnknown else { return }
    log.warn(
      "owner-unknown", "the log gives only display names, and nothing tells which is yours",
      "import the whole folder of histories, or name yours with `pushback people me`")
  }
}
