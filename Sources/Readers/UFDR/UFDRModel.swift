import Messages

/// One `model` of a report, as far as it was read.
struct UFDRModel {
  enum Kind {
    case chat, message, call, party, other

    init(_ type: XMLText?) {
      switch type?.string {
      case "Chat": self = .chat
      case "InstantMessage", "SMS", "MMS": self = .message
      case "Call": self = .call
      case "Party": self = .party
      default: self = .other
      }
    }

    var isRecord: Bool { self == .message || self == .call }
  }

  let type: Kind
  let tag: TagExtent
  /// Under which name it stands in the model around it: `From`, `To`, `Participants`.
  let field: String
  private let isText: Bool
  private let isDeleted: Bool
  private var values: [String: String] = [:]
  private var parties: [UFDRParty] = []

  init(_ tag: StartTag, field: String) {
    type = Kind(tag["type"])
    isText = tag["type"].map { $0 == "SMS" || $0 == "MMS" } ?? false
    isDeleted = tag["deleted_state"].map { $0 == "Deleted" } ?? false
    self.tag = tag.extent
    self.field = field
  }

  private static let wanted: Set<String> = [
    "Source", "Identifier", "Name", "Role", "IsPhoneOwner", "Body", "TimeStamp", "Folder", "Type", "Duration",
  ]

  /// Takes the value of a field; the first one counts.
  mutating func take(_ name: String, _ value: String) {
    if Self.wanted.contains(name), !value.isEmpty, values[name] == nil { values[name] = value }
  }

  mutating func add(_ party: UFDRParty?) {
    if let party, parties.count < ChatMessage.membersLimit { parties.append(party) }
  }

  /// The program it comes from.
  var service: String { values["Source"] ?? "" }

  /// This model as somebody who takes part; nil without identifier and name.
  func party(in service: String) -> UFDRParty? {
    UFDRParty(
      identifier: values["Identifier"] ?? "", name: values["Name"], service: service,
      isOwner: values["IsPhoneOwner"]?.lowercased() == "true", role: values["Role"] ?? field)
  }

  func message(in chat: UFDRModel?, _ clock: inout LocalClock) -> ChatMessage {
    var message = ChatMessage(
      sender: sender, members: members(of: chat), sent: sent(&clock), body: values["Body"] ?? "",
      exclusion: exclusion)
    message.medium = isText ? .sms : .chat
    return message
  }

  func call(_ source: SourcePosition, _ clock: inout LocalClock) -> ArchiveRecord {
    guard let start = sent(&clock) else {
      return .unreadable("no-date", "the call has no readable date", source, tag.line)
    }
    let other = parties.first { $0.address != .owner }?.address ?? .unknownNumber
    return .call(
      Call(
        key: .chatCall(kind, with: other, at: start), source: source, counterpart: other, start: start,
        seconds: seconds, kind: kind))
  }
}

extension UFDRModel {
  /// Whoever it is from; of a text message without, the owner where it lies among those sent.
  private var sender: Address? {
    if let from = parties.first(where: { $0.role == "From" }) { return from.address }
    guard isText, let folder = values["Folder"] else { return nil }
    return folder == "Inbox" ? parties.first { $0.address != .owner }?.address : .owner
  }

  private func members(of chat: UFDRModel?) -> [Address] {
    let named = (chat?.parties ?? []).map(\.address) + parties.map(\.address)
    // The phone's owner is not always among the parties of what came in.
    return named.contains(.owner) || sender == .owner ? named : named + [.owner]
  }

  private var exclusion: ExclusionReason? {
    if isDeleted { return .deleted }
    return ["Drafts", "Outbox", "Draft"].contains(values["Folder"]) ? .unsent : nil
  }

  private func sent(_ clock: inout LocalClock) -> SentTime? {
    guard let text = values["TimeStamp"] else { return nil }
    return Array(text.utf8).withView { WrittenTime(iso: $0) }.map { clock.sent($0) }
  }

  private var kind: Call.Kind {
    switch values["Type"] {
    case "Outgoing": .outgoing
    case "Missed": .missed
    case "Rejected": .rejected
    default: .incoming
    }
  }

  /// `hh:mm:ss`, with or without a fraction.
  private var seconds: Int {
    let parts = (values["Duration"] ?? "").split(separator: ":").map { $0.prefix { $0 != "." } }
    return parts.suffix(3).reduce(0) { $0 * 60 + min(max(Int($1) ?? 0, 0), 100_000) }
  }
}
