import Messages

/// The elements of a Kopete history: `head` says month and members, `msg` the day and the local time.
struct KopeteDialect: ChatDialect {
  static let attributes = AttributeSelection.only(["contactId", "type", "year", "month", "in", "from", "nick", "time"])
  static let records: [StaticString] = ["msg"]

  private let service: String
  private var year: Int?
  private var month: Int?
  /// Everybody but the owner, as the head names them, or who wrote in a room.
  private var others: [Address]
  /// The head of a room names the room alone.
  private let isRoom: Bool
  private var row: (tag: TagExtent, message: ChatMessage)?
  private var body = TextCapture()

  /// - Parameter occupants: who wrote in the room, if the history is of one.
  init(service: String, occupants: [Address]) {
    self.service = service
    others = occupants
    isRoom = !occupants.isEmpty
  }

  var isInsideRecord: Bool { row != nil }
  var cutTexts: Int { body.cut }

  /// The network, from the folder of the protocol: `…/logs/ICQProtocol/<account>/<contact>.200902.xml`.
  static func service(ofLog path: String) -> String {
    let folders = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let folder = folders.last { $0.hasSuffix("Protocol") } ?? ""
    return folder.count > 8 ? String(folder.dropLast(8)) : "kopete"
  }

  /// Everybody but the owner who wrote in a room; nobody where the history is of something else.
  ///
  /// - Throws: `ReadingError`.
  static func occupants(_ source: ByteSource, service: String) throws -> [Address] {
    var occupants: [Address] = []
    var seen: Set<Address> = []
    try ChatSurvey.read(source, KopeteDialect.self) { tag in
      guard tag.name.spelling == "msg", tag["in"]?.integer == 1, seen.count < ChatMessage.membersLimit,
        let from = tag["from"]?.string, XMPPAddress(from).isOfRoom,
        let occupant = ChatHandle.address(from, service: service), seen.insert(occupant).inserted
      else { return }
      occupants.append(occupant)
    }
    return occupants
  }

  mutating func start(_ tag: StartTag, _ log: inout ChatLog) {
    switch tag.name.spelling {
    case "date":
      year = tag["year"]?.integer.flatMap(Int.init(exactly:))
      month = tag["month"]?.integer.flatMap(Int.init(exactly:))
    case "contact": addContact(tag)
    case "msg":
      if let row { log.add(.unreadable(.unclosed(row.tag, path: log.path))) }
      body.clear()
      row = (tag.extent, message(tag, &log))
    default: break
    }
  }

  mutating func text(_ text: XMLText) {
    if row != nil { body.append(text) }
  }

  mutating func end(_ name: XMLName, at end: Int, _ log: inout ChatLog) {
    guard name.spelling == "msg", let (tag, draft) = row else { return }
    var message = draft
    message.body = PlainText.text(ofMarkup: body.take())
    log.add(message, from: tag, to: end)
    row = nil
  }

  mutating func abandon() {
    row = nil
    body.clear()
  }

  private mutating func addContact(_ tag: StartTag) {
    let isOwner = tag["type"].map { $0 == "myself" } ?? false
    guard !isOwner, !isRoom, others.count < ChatMessage.membersLimit,
      let contact = ChatHandle.address(tag["contactId"]?.string ?? "", service: service)
    else { return }
    others.append(contact)
  }

  private func message(_ tag: StartTag, _ log: inout ChatLog) -> ChatMessage {
    let sender: Address? =
      switch tag["in"]?.integer {
      case 0: .owner
      case 1: ChatHandle.address(tag["from"]?.string ?? "", service: service, name: tag["nick"]?.string)
      default: nil
      }
    return ChatMessage(sender: sender, members: [.owner] + others, sent: time(tag["time"], &log), body: "")
  }

  /// Day of the month, hour, minute and in later versions second, none of them padded: `25 16:59:2`.
  private func time(_ text: XMLText?, _ log: inout ChatLog) -> SentTime? {
    guard let text, let year, let month else { return nil }
    let numbers = text.view.split(.space).flatMap { $0.split(UInt8(ascii: ":")) }.map(\.decimal)
    guard numbers.count == 3 || numbers.count == 4, let day = numbers[0], let hour = numbers[1],
      let minute = numbers[2],
      let second = numbers.count == 4 ? numbers[3] : 0
    else { return nil }
    return WrittenTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
      .map { log.clock.sent($0) }
  }
}
