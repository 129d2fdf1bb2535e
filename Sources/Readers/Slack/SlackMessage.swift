import Messages

/// One element of a day, with the reactions to it.
struct SlackMessage {
  let value: JSONValue
  /// The folder of the channel.
  let channel: String
  let members: [Address]
  let workspace: SlackWorkspace

  /// What a `subtype` makes of a message.
  private enum Sort {
    case written, program, withdrawn
    /// Who joined, what was pinned: no record.
    case notice

    init(_ subtype: String?) {
      switch subtype {
      case nil, "thread_broadcast", "me_message", "file_share", "file_comment", "reply_broadcast": self = .written
      case "bot_message": self = .program
      case "tombstone": self = .withdrawn
      default: self = .notice
      }
    }
  }

  private var sort: Sort { Sort(value["subtype"]?.text) }
  var isRecord: Bool { value["type"]?.text == "message" && sort != .notice }

  var message: ChatMessage {
    let id = value["ts"]?.text ?? ""
    let thread = value["thread_ts"]?.text ?? ""
    return ChatMessage(
      sender: sender, members: members, sent: Self.time(id), body: body, identifier: identifier(id),
      answers: thread == id ? "" : identifier(thread),
      edited: (value["edited"]?["ts"]?.text).flatMap(Self.time)?.instant,
      exclusion: exclusion)
  }

  /// Reactions bear no time: they are set a thousandth of a second behind the message.
  var reactions: [ChatMessage] {
    guard let id = value["ts"]?.text, var sent = Self.time(id) else { return [] }
    sent.instant.milliseconds += 1
    var reactions: [ChatMessage] = []
    for reaction in (value["reactions"]?.elements ?? []).prefix(50) {
      guard let name = reaction["name"]?.text, !name.isEmpty else { continue }
      for user in (reaction["users"]?.elements ?? []).prefix(ChatMessage.membersLimit).compactMap(\.text) {
        reactions.append(
          ChatMessage(
            sender: workspace.address(user), members: members, sent: sent, body: SlackText.emoji(name),
            identifier: "\(identifier(id)):\(name):\(user)", answers: identifier(id), isReaction: true))
      }
    }
    return reactions
  }

  private var sender: Address? {
    if let user = value["user"]?.text, !user.isEmpty { return workspace.address(user) }
    let program = value["bot_id"]?.text ?? value["username"]?.text ?? ""
    return program.isEmpty ? nil : Address(kind: .handle, value: "slack:\(program.lowercased())")
  }

  private var body: String {
    SlackText.plain(value["text"]?.text?.withLineFeeds() ?? "") { id in
      let address = workspace.address(id)
      return address.name ?? address.value
    }.trimmingASCIISpaces
  }

  private var exclusion: ExclusionReason? {
    if sort == .withdrawn { return .deleted }
    return sort == .program || value["bot_id"] != nil ? .automatic : nil
  }

  private func identifier(_ id: String) -> String { id.isEmpty ? "" : "slack:\(channel):\(id)" }

  /// `1709287200.123459`: seconds, then a number that makes the stamp unique.
  static func time(_ stamp: String) -> SentTime? {
    let parts = stamp.utf8.split(separator: UInt8(ascii: ".")).map { Substring($0) }
    guard let seconds = parts.first.flatMap({ Int64($0) }), var sent = EpochTime.sent(seconds) else { return nil }
    let fraction = parts.count > 1 ? Int64(parts[1].prefix(3)) ?? 0 : 0
    sent.instant.milliseconds += max(0, fraction)
    return sent
  }
}
