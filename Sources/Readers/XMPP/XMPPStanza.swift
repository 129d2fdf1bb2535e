import Messages

/// One `message` stanza of an archive (RFC 6121 5.2).
struct XMPPStanza {
  /// What a stanza without text is good for.
  enum Content {
    /// Nothing to keep: a chat state (XEP-0085), a marker (XEP-0333), a receipt.
    case none
    case body
    /// An emoji on another message (XEP-0444).
    case reaction
  }

  var extent: TagExtent
  /// Its place among all messages of the file.
  var number: Int
  var from: XMPPAddress?
  var to: XMPPAddress?
  var id: String
  var type: XMPPType
  var content = Content.none
  var text = ""
  /// The id of the message that this one answers or reacts to.
  var target = ""
  var isCorrection = false
  /// The stanza withdraws another; its text only says so.
  var isRetraction = false
  var replaced = ""
  /// The real address of somebody in a room, where the room tells it.
  var realAddress: XMPPAddress?
  /// The stamp of the stanza itself, of delayed delivery.
  var delayed: SentTime?

  init(_ tag: StartTag, number: Int) {
    extent = tag.extent
    self.number = number
    from = XMPPAddress(tag["from"])
    to = XMPPAddress(tag["to"])
    id = tag["id"]?.string ?? ""
    type = XMPPType(tag["type"])
  }

  /// The message; nil for a stanza without one.
  ///
  /// - Parameters:
  ///   - archived: the stamp of the archive, which counts more than that of the stanza.
  ///   - survey: whose archive it is, and what became of its messages.
  func message(archived: SentTime?, _ survey: XMPPSurvey) -> ChatMessage? {
    guard content != .none, !isRetraction else { return nil }
    let sender = sender(survey)
    return ChatMessage(
      sender: sender, members: members(survey), sent: archived ?? delayed, body: text,
      identifier: identifier(of: id), answers: target.isEmpty ? "" : identifier(of: target),
      isReaction: content == .reaction,
      exclusion: exclusion(survey))
  }

  private func exclusion(_ survey: XMPPSurvey) -> ExclusionReason? {
    if let reason = type.exclusion { return reason }
    guard let from else { return nil }
    let sender = from.unlessRoom(isRoom: type == .groupchat)
    let name = XMPPSurvey.Name(sender: sender, id: isCorrection ? replaced : id)
    return !name.id.isEmpty && survey.isOutdated(name, number: number) ? .deleted : nil
  }

  private func sender(_ survey: XMPPSurvey) -> Address? {
    guard type == .groupchat, let from, !from.resource.isEmpty, from.bare != survey.owner else {
      return from.map { address($0, survey) }
    }
    return realAddress.map { address($0, survey) } ?? from.occupant
  }

  private func members(_ survey: XMPPSurvey) -> [Address] {
    let owner: [Address] = survey.owner == nil ? [] : [.owner]
    guard type == .groupchat else { return [to, from].compactMap { $0.map { address($0, survey) } } }
    let room = from?.bare == survey.owner ? to : from
    return owner + (room.map { survey.members(ofRoom: $0.bare) } ?? [])
  }

  private func address(_ address: XMPPAddress, _ survey: XMPPSurvey) -> Address {
    address.bare == survey.owner ? .owner : address.address
  }

  /// Ids of some programs count from 1 in every session; only long ones are taken for unique.
  private func identifier(of id: String) -> String {
    guard id.utf8.count >= 16 else { return "" }
    let people = type == .groupchat ? [from?.bare ?? ""] : [from?.bare ?? "", to?.bare ?? ""].sorted()
    return "xmpp:\(people.joined(separator: " ")):\(id)"
  }
}

/// The `type` of a stanza, as far as it matters.
enum XMPPType {
  case chat, groupchat, headline, error

  init(_ text: XMLText?) {
    guard let text else {
      self = .chat
      return
    }
    self = text == "groupchat" ? .groupchat : text == "headline" ? .headline : text == "error" ? .error : .chat
  }

  /// Alerts are written by programs; an error gives back what was not delivered.
  var exclusion: ExclusionReason? {
    switch self {
    case .chat, .groupchat: nil
    case .headline: .automatic
    case .error: .bounce
    }
  }
}
