import Messages

/// The elements of a Telepathy log: `message`, and `call` with its length.
struct EmpathyDialect: ChatDialect {
  static let attributes = AttributeSelection.only([
    "time", "id", "name", "isuser", "type", "duration", "reason", "message-token", "supersedes-token",
  ])
  static let records: [StaticString] = ["message", "call"]

  private let people: EmpathyPeople
  private var row: (tag: TagExtent, message: ChatMessage)?
  private var call: (tag: TagExtent, row: EmpathyCall)?
  private var body = TextCapture()

  init(people: EmpathyPeople) { self.people = people }

  var isInsideRecord: Bool { row != nil || call != nil }
  var cutTexts: Int { body.cut }

  mutating func start(_ tag: StartTag, _ log: inout ChatLog) {
    switch tag.name.spelling {
    case "message":
      if let row { log.add(.unreadable(.unclosed(row.tag, path: log.path))) }
      body.clear()
      row = (tag.extent, message(tag, &log))
    case "call":
      call = (tag.extent, EmpathyCall(tag, counterpart: people.counterpart(of: tag), start: time(tag, &log)))
    default: break
    }
  }

  mutating func text(_ text: XMLText) {
    if row != nil { body.append(text) }
  }

  mutating func end(_ name: XMLName, at end: Int, _ log: inout ChatLog) {
    if name.spelling == "message", let (tag, draft) = row {
      var message = draft
      message.body = body.take()
      log.add(message, from: tag, to: end)
      row = nil
    }
    if name.spelling == "call", let (tag, row) = call {
      log.add(row.record(log.source(from: tag, to: end), line: tag.line))
      call = nil
    }
  }

  mutating func abandon() {
    (row, call) = (nil, nil)
    body.clear()
  }

  private func message(_ tag: StartTag, _ log: inout ChatLog) -> ChatMessage {
    let token = tag["message-token"]?.string ?? ""
    return ChatMessage(
      sender: tag.isOwn ? .owner : people.address(tag), members: [.owner] + people.others, sent: time(tag, &log),
      body: "", exclusion: people.replaced.contains(token) ? .deleted : Self.exclusion(tag["type"]))
  }

  /// UTC, though it is not said.
  private func time(_ tag: StartTag, _ log: inout ChatLog) -> SentTime? {
    guard var written = tag["time"].flatMap({ WrittenTime(iso: $0.view) }) else { return nil }
    written.zoneMinutes = 0
    return log.clock.sent(written)
  }

  private static func exclusion(_ type: XMLText?) -> ExclusionReason? {
    guard let type else { return nil }
    if type == "auto-reply" { return .outOfOffice }
    if type == "delivery-report" { return .receipt }
    return type == "notice" ? .automatic : nil
  }
}
