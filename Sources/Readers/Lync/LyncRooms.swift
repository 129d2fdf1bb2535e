import Messages

/// Who was seen in each room of an export: whoever wrote, joined or left.
struct LyncRooms {
  private static let limit = 10_000
  private var members: [String: [Address]] = [:]
  private var room = ""

  /// - Throws: `ReadingError`.
  init(_ source: ByteSource) throws {
    var rooms = self
    try ChatSurvey.read(source, LyncDialect.self) { rooms.look($0) }
    self = rooms
  }

  func members(of room: String) -> [Address] { members[room] ?? [] }

  private mutating func look(_ tag: StartTag) {
    if tag.name.spelling == "Channel" { room = tag["uri"]?.string ?? "" }
    guard tag.name.spelling == "Sender", let sender = Self.sender(tag), members.count < Self.limit else { return }
    var known = members[room] ?? []
    guard known.count < ChatMessage.membersLimit, !known.contains(sender) else { return }
    known.append(sender)
    members[room] = known
  }

  /// The documents disagree on the case of `UserName`.
  static func sender(_ tag: StartTag) -> Address? {
    let name = (tag["UserName"] ?? tag["userName"])?.string
    let mail = tag["email"]?.string ?? ""
    let address = mail.isEmpty ? tag["uri"]?.string ?? "" : mail
    return ChatHandle.address(address, service: "lync", name: name) ?? name.flatMap { ChatHandle.displayed($0) }
  }
}
