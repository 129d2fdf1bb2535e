import Messages

/// The elements of an Adium log: `message` and `action` hold XHTML; `status` and `event` are no messages.
struct AdiumDialect: ChatDialect {
  static let attributes = AttributeSelection.only([
    "account", "alias", "alt", "auto", "sender", "service", "time", "type",
  ])
  static let records: [StaticString] = ["message", "action"]

  /// The message that is open.
  private struct Row {
    var tag: TagExtent
    var sender: Address?
    var sent: SentTime?
    /// Sent by the program: an away message.
    var isAutomatic: Bool
  }

  private let people: AdiumPeople
  private var row: Row?
  private var body = TextCapture()

  init(people: AdiumPeople) { self.people = people }

  var isInsideRecord: Bool { row != nil }
  var cutTexts: Int { body.cut }

  mutating func start(_ tag: StartTag, _ log: inout ChatLog) {
    switch tag.name.spelling {
    case "chat": warnOfOwner(&log)
    case "message", "action": begin(tag, &log)
    case "br", "div", "p": body.breakLine()
    case "img": if let smiley = tag["alt"], row != nil { body.append(smiley) }
    default: break
    }
  }

  mutating func text(_ text: XMLText) {
    if row != nil { body.append(text) }
  }

  mutating func end(_ name: XMLName, at end: Int, _ log: inout ChatLog) {
    guard let row, name.spelling == "message" || name.spelling == "action" else { return }
    let members: [Address] = row.sender == .owner ? people.others : [.owner] + people.others
    let message = ChatMessage(
      sender: row.sender, members: members, sent: row.sent, body: body.take(),
      exclusion: row.isAutomatic ? .outOfOffice : nil)
    log.add(message, from: row.tag, to: end)
    self.row = nil
  }

  mutating func abandon() {
    row = nil
    body.clear()
  }

  private mutating func begin(_ tag: StartTag, _ log: inout ChatLog) {
    if let row { log.add(.unreadable(.unclosed(row.tag, path: log.path))) }
    body.clear()
    let written = tag["time"].flatMap { WrittenTime(iso: $0.view) }
    let auto = tag["auto"]
    row = Row(
      tag: tag.extent, sender: people.address(tag["sender"], alias: tag["alias"]),
      sent: written.map { log.clock.sent($0) }, isAutomatic: auto.map { $0 == "yes" || $0 == "true" } ?? false)
  }

  private func warnOfOwner(_ log: inout ChatLog) {
    guard people.isOwnerInDoubt else { return }
    log.warn(
      "owner-in-doubt", "the log names one account, but another opened its window; the latter is taken as yours")
  }
}
