import Messages

/// The elements of a conversation of Google Talk: `message` with `from`, `to`, a `body` and a `time` in milliseconds.
///
/// What has no body is a notice of the program, and no record.
struct GoogleTalkDialect: ChatDialect {
  static let attributes = AttributeSelection.only(["from", "to", "ms"])
  static let records: [StaticString] = ["cli:message", "message"]

  private var row: (tag: TagExtent, sender: XMPPAddress?, addressee: XMPPAddress?)?
  private var sent: SentTime?
  private var text = TextCapture()
  private var body: String?
  private var isInsideBody = false

  var isInsideRecord: Bool { row != nil }
  var cutTexts: Int { text.cut }

  mutating func start(_ tag: StartTag, _ log: inout ChatLog) {
    switch tag.name.spelling {
    case "message":
      abandon()
      row = (tag.extent, XMPPAddress(tag["from"]), XMPPAddress(tag["to"]))
    case "time": sent = EpochTime.sent(tag["ms"]?.integer)
    case "body": isInsideBody = row != nil && body == nil
    default: break
    }
  }

  mutating func text(_ text: XMLText) {
    if isInsideBody { self.text.append(text) }
  }

  mutating func end(_ name: XMLName, at end: Int, _ log: inout ChatLog) {
    if name.spelling == "body", isInsideBody {
      isInsideBody = false
      body = text.take()
    }
    guard name.spelling == "message", let row else { return }
    if let body {
      let members = [row.addressee?.address].compactMap(\.self)
      log.add(
        ChatMessage(sender: row.sender?.address, members: members, sent: sent, body: body), from: row.tag, to: end)
    }
    abandon()
  }

  mutating func abandon() {
    row = nil
    sent = nil
    body = nil
    isInsideBody = false
    text.clear()
  }
}
