import Messages

/// Who takes part in one log, and which of its messages were corrected later.
struct EmpathyPeople {
  /// The protocol, as far as the folder of the account tells it: `gabble_jabber_…`.
  private(set) var service: String
  /// Whether the log is one of `chatrooms`.
  private var isRoom: Bool
  /// Everybody but the owner.
  private(set) var others: [Address] = []
  /// Tokens of messages that a later one replaces.
  private(set) var replaced: Set<String> = []

  private static let replacedLimit = 10_000

  /// - Parameter source: by its place `…/logs/<account>/<contact>/<day>.log`; rooms are in `<account>/chatrooms`.
  /// - Throws: `ReadingError`.
  init(_ source: ByteSource) throws {
    let folders = source.place.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { String(Substring($0)) }
    service = Self.service(folders)
    isRoom = folders.dropLast().last == "chatrooms"
    var people = self
    try ChatSurvey.read(source, EmpathyDialect.self) { people.look($0) }
    self = people
    if others.isEmpty, let contact = folders.last {
      others = [ChatHandle.address(contact, service: service)].compactMap(\.self)
    }
  }

  func address(_ tag: StartTag) -> Address? {
    ChatHandle.address(tag["id"]?.string ?? "", service: service, name: tag["name"]?.string, isInRoom: isRoom)
  }

  /// With whom a call was: who called the owner, else whom the log is about.
  func counterpart(of call: StartTag) -> Address? { call.isOwn ? others.first : address(call) }

  private mutating func look(_ tag: StartTag) {
    if let token = tag["supersedes-token"]?.string, replaced.count < Self.replacedLimit { replaced.insert(token) }
    guard tag.name.spelling == "message", !tag.isOwn, others.count < ChatMessage.membersLimit,
      let sender = address(tag), !others.contains(sender)
    else { return }
    others.append(sender)
  }

  private static func service(_ folders: [String]) -> String {
    let account = folders.last { $0.contains("_") && !$0.contains("@") } ?? ""
    let parts = account.utf8.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
    return parts.count > 2 ? String(Substring(parts[1])) : "telepathy"
  }
}

extension StartTag {
  /// `isuser`: written by the owner.
  var isOwn: Bool { self["isuser"].map { $0 == "true" } ?? false }
}
