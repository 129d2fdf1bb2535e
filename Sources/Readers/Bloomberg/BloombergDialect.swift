import Messages

/// The elements of a dump: `Message` and files in a `Conversation`, between those who entered and did not leave.
struct BloombergDialect: ChatDialect {
  static let attributes = AttributeSelection.only([])
  static let records: [StaticString] = ["Message", "ParticipantEntered", "ParticipantLeft", "Conversation"]

  private enum Kind {
    case message, entered, left, file

    init?(_ name: XMLSpelling) {
      switch name {
      case "Message": self = .message
      case "ParticipantEntered": self = .entered
      case "ParticipantLeft": self = .left
      case "FileTransferStarted": self = .file
      default: return nil
      }
    }
  }

  private var event: (kind: Kind, tag: TagExtent)?
  private var fields = BloombergFields()
  /// Who is in the room of the present conversation, in the order of entering.
  private var members: [Address] = []

  var isInsideRecord: Bool { event?.kind == .message || event?.kind == .file }
  var cutTexts: Int { fields.cutTexts }

  mutating func start(_ tag: StartTag, _ log: inout ChatLog) {
    if tag.name.spelling == "Conversation" { members = [] }
    if let kind = Kind(tag.name.spelling) { return begin(kind, tag, &log) }
    if event != nil { fields.open(tag.name) }
  }

  mutating func text(_ text: XMLText) { fields.append(text) }

  mutating func end(_ name: XMLName, at end: Int, _ log: inout ChatLog) {
    fields.close()
    guard let event, Kind(name.spelling) == event.kind else { return }
    finish(event.kind, event.tag, end, &log)
    abandon()
  }

  mutating func abandon() {
    event = nil
    fields.clear()
  }

  private mutating func begin(_ kind: Kind, _ tag: StartTag, _ log: inout ChatLog) {
    if isInsideRecord, let event { log.add(.unreadable(.unclosed(event.tag, path: log.path))) }
    abandon()
    event = (kind, tag.extent)
  }

  private mutating func finish(_ kind: Kind, _ tag: TagExtent, _ end: Int, _ log: inout ChatLog) {
    let who = fields.address
    switch kind {
    case .entered: if let who { admit(who) }
    case .left: members.removeAll { $0 == who }
    case .message, .file:
      let body = kind == .message ? fields.content : ""
      log.add(
        ChatMessage(sender: who, members: members, sent: fields.sent(&log.clock), body: body), from: tag, to: end)
    }
  }

  private mutating func admit(_ who: Address) {
    if members.count < ChatMessage.membersLimit, !members.contains(who) { members.append(who) }
  }
}
