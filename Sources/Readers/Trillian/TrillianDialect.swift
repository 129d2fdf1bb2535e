import Messages

/// The elements of a Trillian log. A `message` says in its `type` whether it came in or went out; everything else,
/// messages of the program included, is no record. All attributes are percent-encoded.
struct TrillianDialect: ChatDialect {
  static let attributes = AttributeSelection.only([
    "type", "time", "ms", "medium", "to", "from", "from_display", "text",
  ])
  static let records: [StaticString] = ["message", "session", "status"]
  static let isRootless = true

  /// Who wrote in groups; `to` is the room there.
  private var occupants: [Address] = []
  private var row: (tag: TagExtent, message: ChatMessage)?
  private(set) var cutTexts = 0

  /// - Throws: `ReadingError`.
  init(_ source: ByteSource) throws {
    var found: [Address] = []
    try ChatSurvey.read(source, TrillianDialect.self) { tag in
      guard found.count < ChatMessage.membersLimit, tag["type"]?.hasPrefix("incoming_group") == true,
        let sender = Self.address(tag, "from"), !found.contains(sender)
      else { return }
      found.append(sender)
    }
    occupants = found
  }

  var isInsideRecord: Bool { row != nil }

  mutating func start(_ tag: StartTag, _ log: inout ChatLog) {
    guard tag.name.spelling == "message", let type = tag["type"] else { return }
    let isOwn = type.hasPrefix("outgoing_")
    guard isOwn || type.hasPrefix("incoming_") else { return }
    let isGroup = type.hasPrefix("outgoing_group") || type.hasPrefix("incoming_group")
    let others = isGroup ? occupants : [Self.address(tag, isOwn ? "to" : "from")].compactMap(\.self)
    let isAutomatic = type.view.containsIgnoringCase("auto")
    row = (
      tag.extent,
      ChatMessage(
        sender: isOwn ? .owner : Self.address(tag, "from"), members: [.owner] + others, sent: Self.time(tag),
        body: Self.text(tag["text"]), exclusion: isAutomatic ? .outOfOffice : nil)
    )
  }

  mutating func text(_ text: XMLText) {}

  mutating func end(_ name: XMLName, at end: Int, _ log: inout ChatLog) {
    guard name.spelling == "message", let (tag, message) = row else { return }
    log.add(message, from: tag, to: end)
    row = nil
  }

  mutating func abandon() { row = nil }

  /// Seconds, in some versions milliseconds; `ms` holds what is beyond the second.
  private static func time(_ tag: StartTag) -> SentTime? {
    var sent = EpochTime.sent(tag["time"]?.integer)
    if let rest = tag["ms"]?.integer, (0..<1000).contains(rest), sent?.instant.milliseconds.isMultiple(of: 1000) == true
    {
      sent?.instant.milliseconds += rest
    }
    return sent
  }

  private static func address(_ tag: StartTag, _ attribute: XMLSpelling) -> Address? {
    let name = attribute == "from" ? text(tag["from_display"]) : nil
    return ChatHandle.address(text(tag[attribute]), service: text(tag["medium"]), name: name)
  }

  private static func text(_ encoded: XMLText?) -> String {
    guard let encoded else { return "" }
    var bytes = PercentText.decoded(encoded.view)
    TextCleaning.clean(&bytes)
    TextCleaning.trim(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
