import Messages

/// The elements of an export: `Message` in `Messages`. `FirstMessage` repeats the first of them and is passed over.
struct LyncDialect: ChatDialect {
  static let attributes = AttributeSelection.only([
    "uri", "type", "content", "id", "UserName", "userName", "email", "since1970", "string",
  ])
  static let records: [StaticString] = ["Message", "Conversation"]

  private struct Row {
    var tag: TagExtent
    var sender: Address?
    var sent: SentTime?
    var text: String
    var id: String
  }

  private let rooms: LyncRooms
  private var room = ""
  private var row: Row?
  let cutTexts = 0

  init(rooms: LyncRooms) { self.rooms = rooms }

  var isInsideRecord: Bool { row != nil }

  mutating func start(_ tag: StartTag, _ log: inout ChatLog) {
    switch tag.name.spelling {
    case "Channel": room = tag["uri"]?.string ?? ""
    case "Message": begin(tag, &log)
    case "Sender": row?.sender = LyncRooms.sender(tag)
    case "DateTimeUTC": row?.sent = Self.time(tag, &log.clock)
    default: break
    }
  }

  mutating func text(_ text: XMLText) {}

  mutating func end(_ name: XMLName, at end: Int, _ log: inout ChatLog) {
    guard name.spelling == "Message", let row else { return }
    let isNumbered = !room.isEmpty && !row.id.isEmpty && row.id != "0"
    let message = ChatMessage(
      sender: row.sender, members: rooms.members(of: room), sent: row.sent, body: row.text,
      identifier: isNumbered ? "lync:\(room):\(row.id)" : "")
    log.add(message, from: row.tag, to: end)
    self.row = nil
  }

  mutating func abandon() { row = nil }

  /// A chat has its text, a file that was put up has none; who came, went, fetched a file or looked back is no record.
  private mutating func begin(_ tag: StartTag, _ log: inout ChatLog) {
    if let row { log.add(.unreadable(.unclosed(row.tag, path: log.path))) }
    row = nil
    guard let type = tag["type"], type == "CHAT" || type == "FILEUPLOAD" else { return }
    let text = type == "CHAT" ? tag["content"]?.string.withLineFeeds().trimmingASCIISpaces ?? "" : ""
    row = Row(tag: tag.extent, text: text, id: tag["id"]?.string ?? "")
  }

  /// Milliseconds since 1970, else ISO 8601.
  private static func time(_ tag: StartTag, _ clock: inout LocalClock) -> SentTime? {
    if let sent = EpochTime.sent(tag["since1970"]?.integer) { return sent }
    guard var written = tag["string"].flatMap({ WrittenTime(iso: $0.view) }) else { return nil }
    written.zoneMinutes = written.zoneMinutes ?? 0
    return clock.sent(written)
  }
}
