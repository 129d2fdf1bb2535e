import Messages

/// Which display names are the owner's: a history does not say, and names change over the years.
///
/// Start from the one name that stands in the most histories of the folder; then in a message between two people the
/// one beside the owner is somebody else, and the one beside somebody else is the owner.
struct MessengerPeople {
  private enum Side {
    case owner, other
  }

  private var sides: [String: Side] = [:]
  /// The account after which the history is named.
  private let contact: String?
  /// Names of those who were added to a talk, so that they are not the contact.
  private let joined: Set<String>
  /// Nothing tells the owner from the others.
  var isOwnerUnknown: Bool { !sides.values.contains(.owner) }

  /// - Parameter siblings: the names in each other history of the folder.
  /// - Throws: `ReadingError`.
  init(_ source: ByteSource, siblings: [Set<String>]) throws {
    var survey = MessengerSurvey()
    try ChatSurvey.read(source, MessengerDialect.self) { survey.look($0) }
    survey.finish()
    contact = Self.contact(source.name)
    joined = survey.joined
    if let name = Self.owner(of: [Set(survey.names)] + siblings), survey.names.contains(name) { sides[name] = .owner }
    spread(over: survey.pairs)
  }

  func address(_ name: String, logon: String?) -> Address? {
    if sides[name] == .owner { return .owner }
    if let logon, logon.contains("@") { return .email(logon, name: name) }
    if sides[name] == .other, !joined.contains(name), let contact {
      return ChatHandle.address(contact, service: "msn", name: name)
    }
    return ChatHandle.displayed(name)
  }

  /// The one name that stands in the most histories, if in more than half of them: names change, and friends of friends
  /// stand in some.
  private static func owner(of histories: [Set<String>]) -> String? {
    var counts: [String: Int] = [:]
    for name in histories.joined() { counts[name, default: 0] += 1 }
    guard histories.count > 1, let most = counts.values.max(), 2 * most > histories.count else { return nil }
    let names = counts.filter { $0.value == most }.keys
    return names.count == 1 ? names.first : nil
  }

  /// What stands before the ten digits of the account's number: `kim1234567890.xml`.
  private static func contact(_ file: String) -> String? {
    let name = file.droppingSuffix(".xml").utf8
    guard name.count > 10, name.suffix(10).allSatisfy(\.isDigit) else { return nil }
    return String(decoding: name.dropLast(10), as: UTF8.self)
  }

  /// Each round settles names beside those settled before; their number bounds the rounds.
  private mutating func spread(over pairs: [MessengerSurvey.Pair]) {
    var isChanged = true
    while isChanged {
      isChanged = false
      for pair in pairs {
        isChanged = settle(pair.to, beside: pair.from) || isChanged
        isChanged = settle(pair.from, beside: pair.to) || isChanged
      }
    }
  }

  private mutating func settle(_ name: String, beside known: String) -> Bool {
    guard sides[name] == nil, let side = sides[known] else { return false }
    sides[name] = side == .owner ? .other : .owner
    return true
  }
}

/// The display names of a history, and which of them wrote to whom alone.
struct MessengerSurvey {
  struct Pair: Hashable {
    var from: String
    var to: String
  }

  private static let limit = 500
  private(set) var names: [String] = []
  private(set) var pairs: [Pair] = []
  /// Who was added to a talk.
  private(set) var joined: Set<String> = []
  private var seen: Set<Pair> = []
  private var known: Set<String> = []
  private var from: [String] = []
  private var to: [String] = []
  private var isTo = false
  private var isJoin = false

  mutating func look(_ tag: StartTag) {
    switch tag.name.spelling {
    case "Message", "Invitation", "InvitationResponse", "Join", "Leave":
      finish()
      isJoin = tag.name.spelling == "Join"
    case "From": isTo = false
    case "To": isTo = true
    case "User": if let name = tag["FriendlyName"]?.string { take(name) }
    default: break
    }
  }

  /// Takes in the message that is over.
  mutating func finish() {
    defer { (from, to, isTo) = ([], [], false) }
    guard from.count == 1, to.count == 1, from != to, seen.count < Self.limit else { return }
    let pair = Pair(from: from[0], to: to[0])
    if seen.insert(pair).inserted { pairs.append(pair) }
  }

  private mutating func take(_ name: String) {
    if isJoin, joined.count < Self.limit { joined.insert(name) }
    if isTo { to.append(name) } else { from.append(name) }
    if (to.count + from.count) > Self.limit { (from, to) = ([], []) }
    if known.count < Self.limit, known.insert(name).inserted { names.append(name) }
  }
}
