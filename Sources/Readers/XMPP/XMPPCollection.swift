import Messages

/// One `chat` element of XEP-0136: a conversation whose messages say how long they came after the one before.
struct XMPPCollection {
  private let with: XMPPAddress?
  /// The moment of the message before, at first that of the collection.
  private var last: SentTime?

  init(_ tag: StartTag, _ clock: inout LocalClock) {
    with = XMPPAddress(tag["with"])
    last = tag["start"].flatMap { WrittenTime(iso: $0.view) }.map { clock.sent($0) }
  }

  /// A message of the collection, its text still to come.
  ///
  /// - Returns: nil for an element that is none.
  mutating func message(_ tag: StartTag, _ clock: inout LocalClock) -> ChatMessage? {
    if tag.name.spelling == "note" { return note(tag, &clock) }
    let sent = time(tag, &clock)
    switch tag.name.spelling {
    case "from": return ChatMessage(sender: writer(tag), members: [.owner] + room, sent: sent, body: "")
    case "to": return ChatMessage(sender: .owner, members: room, sent: sent, body: "")
    default: return nil
    }
  }

  /// A private note; it is no message from which the next one counts.
  private func note(_ tag: StartTag, _ clock: inout LocalClock) -> ChatMessage {
    var timing = self
    let sent = timing.time(tag, &clock)
    return ChatMessage(sender: .owner, members: [.owner], sent: sent, body: "", exclusion: .toSelf)
  }

  private var room: [Address] { with.map { [$0.address] } ?? [] }

  /// In a room each message names its writer (XEP-0136 5.2).
  private func writer(_ tag: StartTag) -> Address? {
    if let real = XMPPAddress(tag["jid"]) { return real.address }
    guard let with, let name = tag["name"]?.string, !name.isEmpty else { return with?.address }
    return XMPPAddress("\(with.bare)/\(name)").occupant
  }

  /// `utc` is a moment of its own; `secs` counts whole seconds from the message before.
  private mutating func time(_ tag: StartTag, _ clock: inout LocalClock) -> SentTime? {
    if let utc = tag["utc"] {
      last = WrittenTime(iso: utc.view).map { clock.sent($0) }
    } else if let seconds = tag["secs"]?.integer, let before = last {
      last = EpochTime.instant(seconds, after: before.instant).map { SentTime($0, zoneMinutes: before.zoneMinutes) }
    }
    return last
  }
}
