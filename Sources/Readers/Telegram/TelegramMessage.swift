import Messages

/// One message of an export, with the reactions to it.
struct TelegramMessage {
  let value: JSONValue
  let chat: TelegramChat
  let people: TelegramPeople

  /// Service messages note who joined or what was pinned; only calls are records.
  var isService: Bool { value["type"]?.text == "service" }
  var isCall: Bool { isService && value["action"]?.text == "phone_call" }

  private var members: [Address] {
    (people.isOwnerKnown(in: chat) ? [.owner] : []) + people.others(in: chat)
  }

  func message(_ clock: inout LocalClock) -> ChatMessage {
    let reply = value["reply_to_message_id"]?.text
    return ChatMessage(
      sender: people.address(value, in: chat), members: members, sent: Self.time(value, &clock), body: body,
      identifier: identifier(value["id"]?.text ?? ""), answers: reply.map(identifier) ?? "",
      edited: EpochTime.sent(value["edited_unixtime"]?.integer)?.instant, exclusion: exclusion)
  }

  /// What was forwarded is not the sender's own text.
  private var body: String {
    (value["forwarded_from"] ?? value["forwarded_from_id"]) == nil ? Self.text(value["text"]).trimmingASCIISpaces : ""
  }

  private func identifier(_ id: String) -> String { id.isEmpty ? "" : "telegram:\(chat.id):\(id)" }

  private var exclusion: ExclusionReason? {
    switch chat.kind {
    case .saved: .toSelf
    case .channel: .bulk
    case .program: people.address(value, in: chat) == .owner ? nil : .automatic
    case .personal, .group: nil
    }
  }

  /// A string, or a list of strings and of pieces with a `text` of their own.
  private static func text(_ value: JSONValue?) -> String {
    if let text = value?.text { return text.withLineFeeds() }
    return (value?.elements ?? []).map { ($0.text ?? $0["text"]?.text ?? "").withLineFeeds() }.joined()
  }

  /// `date_unixtime` where it is written, else the local `date`.
  static func time(_ value: JSONValue, _ clock: inout LocalClock) -> SentTime? {
    if let sent = EpochTime.sent(value["date_unixtime"]?.integer) { return sent }
    guard let date = value["date"]?.text, let written = Array(date.utf8).withView({ WrittenTime(iso: $0) }) else {
      return nil
    }
    return clock.sent(written)
  }

  /// The reactions of which it is said whose they are: messages of one emoji that answer this one.
  func reactions(_ clock: inout LocalClock) -> [ChatMessage] {
    guard let id = value["id"]?.text, !isService else { return [] }
    var reactions: [ChatMessage] = []
    for reaction in (value["reactions"]?.elements ?? []).prefix(50) {
      guard let emoji = reaction["emoji"]?.text, !emoji.isEmpty else { continue }
      for recent in (reaction["recent"]?.elements ?? []).prefix(ChatMessage.membersLimit) {
        reactions.append(self.reaction(emoji, recent, to: id, &clock))
      }
    }
    return reactions
  }

  private func reaction(_ emoji: String, _ recent: JSONValue, to id: String, _ clock: inout LocalClock) -> ChatMessage {
    let person = TelegramPeople.id(recent["from_id"]) ?? recent["from"]?.text ?? ""
    return ChatMessage(
      sender: people.address(recent, in: chat), members: members, sent: Self.time(recent, &clock), body: emoji,
      identifier: identifier(id) + ":\(emoji):\(person)", answers: identifier(id),
      isReaction: true, exclusion: exclusion)
  }
}

extension TelegramMessage {
  /// The call that a service message notes.
  func call(_ source: SourcePosition, _ clock: inout LocalClock) -> ArchiveRecord {
    guard let start = Self.time(value, &clock) else {
      return .unreadable("no-date", "the call has no readable date", source, nil)
    }
    let seconds = value["duration_seconds"]?.integer.flatMap(Int.init(exactly:)) ?? 0
    return .call(
      Call(
        key: MessageKey(messageID: identifier(value["id"]?.text ?? "\(start.instant.milliseconds)")), source: source,
        counterpart: people.others(in: chat).first ?? .unknownNumber, start: start, seconds: max(0, seconds),
        kind: kind(seconds)))
  }

  private func kind(_ seconds: Int) -> Call.Kind {
    if people.address(value, in: chat) == .owner { return .outgoing }
    if seconds > 0 { return .incoming }
    return value["discard_reason"]?.text == "busy" ? .rejected : .missed
  }
}
