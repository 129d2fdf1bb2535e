import Messages

/// What must be known of an archive before its first message is read: whose it is, who is in a room, and which
/// messages were corrected or withdrawn later (XEP-0308, XEP-0424).
struct XMPPSurvey {
  /// A message by who wrote it and the name that the sender's program gave it.
  struct Name: Hashable {
    var sender: XMPPAddress
    var id: String
  }

  /// More corrections than this are not followed.
  private static let capacity = 100_000

  /// The account of the archive; nil where a file holds several, or does not say.
  private(set) var owner: String?
  /// The account never wrote or was written to, so its namesake on another server was taken.
  private(set) var isOwnerInDoubt = false
  private var isShared = false
  private var isOwnerSeen = false
  private var namesakes: Set<String> = []
  private var host = ""
  /// Who was seen in each room.
  private var occupants: [String: [Address]] = [:]
  /// The number of the last message that corrects another.
  private var corrections: [Name: Int] = [:]
  private var withdrawn: Set<Name> = []
  private var number = 0
  private var sender: XMPPAddress?

  /// - Throws: `ReadingError`.
  init(_ source: ByteSource) throws {
    var survey = self
    try ChatSurvey.read(source, XMPPDialect.self) { survey.look($0) }
    self = survey
    if !isOwnerSeen, owner != nil, namesakes.count == 1 {
      owner = namesakes.first
      isOwnerInDoubt = true
    }
  }

  /// Everybody who wrote in a room.
  func members(ofRoom room: String) -> [Address] { occupants[room] ?? [] }

  /// Whether a message was corrected by a later one, or withdrawn.
  ///
  /// - Parameter number: the place of the message among all of the file; a correction is not its own successor.
  func isOutdated(_ name: Name, number: Int) -> Bool {
    withdrawn.contains(name) || corrections[name].map { $0 > number } ?? false
  }

  private mutating func look(_ tag: StartTag) {
    switch tag.name.spelling {
    case "host": host = tag["jid"]?.string ?? ""
    case "user": if let user = tag["name"]?.string { take(owner: "\(user)@\(host)") }
    case "result": takeRecipient()
    case "forwarded": isForwarded = true
    case "message": begin(tag)
    case "replace": note(tag) { survey, name in survey.corrections[name] = survey.number }
    case "retract": note(tag) { survey, name in survey.withdrawn.insert(name) }
    default: break
    }
  }

  private mutating func take(owner account: String) {
    let bare = XMPPAddress(account).bare
    isShared = isShared || (owner != nil && owner != bare)
    owner = isShared ? nil : bare
  }

  /// To whom the present message goes, unless it is forwarded inside another.
  private var recipient: XMPPAddress?
  private var isForwarded = false

  /// An archive is sent to the account that asked for it (XEP-0313 4.2).
  private mutating func takeRecipient() {
    if let recipient { take(owner: recipient.bare) }
    recipient = nil
  }

  /// Whoever changed servers has messages of the same name on another.
  private mutating func see(_ party: XMPPAddress?) {
    guard let owner, let party, !isOwnerSeen else { return }
    isOwnerSeen = party.bare == owner
    let name = owner.utf8.prefix { $0 != UInt8(ascii: "@") }
    let isNamesake =
      party.bare.utf8.starts(with: name) && party.bare.utf8.dropFirst(name.count).first == UInt8(ascii: "@")
    if isNamesake && namesakes.count < 2 { namesakes.insert(party.bare) }
  }

  private mutating func begin(_ tag: StartTag) {
    number += 1
    sender = XMPPAddress(tag["from"])
    let addressee = XMPPAddress(tag["to"])
    see(sender)
    see(addressee)
    recipient = isForwarded ? nil : addressee
    isForwarded = false
    guard let sender, let type = tag["type"], type == "groupchat", let occupant = sender.occupant else { return }
    guard occupants.count < Self.capacity / 100 else { return }
    var known = occupants[sender.bare] ?? []
    guard known.count < ChatMessage.membersLimit, !known.contains(occupant) else { return }
    known.append(occupant)
    occupants[sender.bare] = known
  }

  private mutating func note(_ tag: StartTag, _ take: (inout XMPPSurvey, Name) -> Void) {
    guard let sender, let id = tag["id"]?.string, corrections.count + withdrawn.count < Self.capacity else { return }
    take(&self, Name(sender: sender.unlessRoom(isRoom: occupants[sender.bare] != nil), id: id))
  }
}

extension XMPPAddress {
  /// Corrections come from any of somebody's devices, but in a room the resource is the person.
  func unlessRoom(isRoom: Bool) -> XMPPAddress { isRoom ? self : XMPPAddress(bare) }
}
