import Messages

/// The elements of `chat.xsd`: `message`, `reaction` and `call` in a `conversation`.
struct ChatXMLDialect: ChatDialect {
  static let attributes = AttributeSelection.only([
    "address", "answers", "edited", "from", "id", "name", "owner", "seconds", "service", "state", "time",
  ])
  /// Every name of the schema.
  static let names: Set<String> = [
    "chats", "conversation", "member", "message", "reaction", "call",
    "address", "answers", "from", "id", "name", "owner", "seconds", "service", "state", "time",
  ]
  static let records: [StaticString] = ["message", "reaction", "call", "conversation"]

  private var conversation: ChatXMLConversation?
  private var row: (tag: TagExtent, message: ChatMessage)?
  private var call: (tag: TagExtent, row: ChatXMLCall)?
  private var body = TextCapture()

  var isInsideRecord: Bool { row != nil || call != nil }
  var cutTexts: Int { body.cut }

  mutating func start(_ tag: StartTag, _ log: inout ChatLog) {
    switch tag.name.spelling {
    case "conversation": conversation = ChatXMLConversation(tag)
    case "member": conversation?.add(tag)
    case "message", "reaction": begin(tag, &log)
    case "call":
      let time = Self.time(tag["time"], &log.clock)
      call = (tag.extent, ChatXMLCall(tag, caller: conversation?.address(tag["from"]), start: time))
    default: break
    }
  }

  mutating func text(_ text: XMLText) {
    if row != nil { body.append(text) }
  }

  mutating func end(_ name: XMLName, at end: Int, _ log: inout ChatLog) {
    switch name.spelling {
    case "message", "reaction": finish(at: end, &log)
    case "call":
      guard let (tag, row) = call else { return }
      log.add(row.record(log.source(from: tag, to: end), line: tag.line, members: conversation?.members ?? []))
      call = nil
    default: break
    }
  }

  mutating func abandon() {
    (row, call) = (nil, nil)
    body.clear()
  }

  private mutating func begin(_ tag: StartTag, _ log: inout ChatLog) {
    if let row { log.add(.unreadable(.unclosed(row.tag, path: log.path))) }
    body.clear()
    let message = ChatMessage(
      sender: conversation?.address(tag["from"]), members: conversation?.members ?? [],
      sent: Self.time(tag["time"], &log.clock), body: "", identifier: conversation?.identifier(tag["id"]) ?? "",
      answers: conversation?.identifier(tag["answers"]) ?? "", isReaction: tag.name.spelling == "reaction",
      edited: Self.time(tag["edited"], &log.clock)?.instant, exclusion: Self.exclusion(tag["state"]))
    row = (tag.extent, message)
  }

  private mutating func finish(at end: Int, _ log: inout ChatLog) {
    guard let (tag, draft) = row else { return }
    var message = draft
    message.body = body.take()
    log.add(message, from: tag, to: end)
    row = nil
  }

  private static func time(_ text: XMLText?, _ clock: inout LocalClock) -> SentTime? {
    text.flatMap { WrittenTime(iso: $0.view) }.map { clock.sent($0) }
  }

  private static func exclusion(_ state: XMLText?) -> ExclusionReason? {
    guard let state else { return nil }
    if state == "draft" || state == "failed" { return .unsent }
    if state == "deleted" { return .deleted }
    return state == "automatic" ? .automatic : nil
  }
}
