import Messages

/// One chat of an export.
struct TelegramChat {
  /// What is said of chats, as far as it matters.
  enum Kind {
    case personal, group
    /// Of the owner with themselves.
    case saved
    /// One writes to many.
    case channel
    /// With a program.
    case program

    init(_ name: String) {
      switch name {
      case "personal_chat": self = .personal
      case "saved_messages": self = .saved
      case "private_channel", "public_channel": self = .channel
      case "bot_chat", "verification_codes", "replies": self = .program
      default: self = .group
      }
    }
  }

  var name = ""
  var kind = Kind.group
  var id = ""

  mutating func take(_ member: String, _ value: JSONValue) {
    switch member {
    case "name": name = value.text ?? ""
    case "type": kind = Kind(value.text ?? "")
    case "id": id = value.text ?? ""
    default: break
    }
  }
}

/// Who is who in an export, seen by reading it once.
struct TelegramPeople {
  /// The id of the owner, where the export is of everything.
  var owner: String?
  /// Who wrote in each chat.
  private(set) var members: [String: [Address]] = [:]
  private static let chatsLimit = 20_000

  mutating func see(_ message: JSONValue, in chat: TelegramChat) {
    guard let sender = address(message, in: chat), sender != .owner else { return }
    var known = members[chat.id] ?? []
    guard known.count < ChatMessage.membersLimit, !known.contains(sender), members.count < Self.chatsLimit else {
      return
    }
    known.append(sender)
    members[chat.id] = known
  }

  /// The writer of a message, or the one who did what a service message notes.
  ///
  /// The id of a personal chat is that of the other one, so whoever else writes there is the owner.
  func address(_ message: JSONValue, in chat: TelegramChat) -> Address? {
    let name = (message["from"] ?? message["actor"])?.text
    guard let id = Self.id(message["from_id"] ?? message["actor_id"]) else {
      return name.flatMap { ChatHandle.displayed($0) }
    }
    if id == owner || (chat.kind == .personal && id != chat.id) || chat.kind == .saved { return .owner }
    return Address(kind: .handle, value: "telegram:\(id)", name: name)
  }

  /// Everybody in a chat but the owner.
  func others(in chat: TelegramChat) -> [Address] {
    let known = members[chat.id] ?? []
    guard chat.kind == .personal, known.isEmpty else { return known }
    return [Address(kind: .handle, value: "telegram:\(chat.id)", name: chat.name.isEmpty ? nil : chat.name)]
  }

  /// Whether the owner can be told from the others in a chat.
  func isOwnerKnown(in chat: TelegramChat) -> Bool { owner != nil || chat.kind == .personal || chat.kind == .saved }

  /// `user123` in later versions, a bare number in earlier ones.
  static func id(_ value: JSONValue?) -> String? {
    guard let text = value?.text, !text.isEmpty else { return nil }
    return text.hasPrefix("user") ? String(text.dropFirst(4)) : text
  }
}
