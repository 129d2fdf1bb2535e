import Messages

/// Which display names are the owner's: a history does not say, and names change over the years.
///
/// Start from a name that stands in every history of the folder; then in a message between two people the one beside
/// the owner is somebody else, and the one beside somebody else is the owner.
struct MessengerPeople {
  private enum Side {
    case owner, other
  }

  private var sides: [String: Side] = [:]
  /// Everybody but the owner, in the order in which they first appear.
  private(set) var others: [Address] = []
  /// Nothing tells the owner from the others.
  var isOwnerUnknown: Bool { !sides.values.contains(.owner) }

  /// - Parameter siblings: the names in each other history of the folder.
  /// - Throws: `ReadingError`.
  init(_ source: ByteSource, siblings: [Set<String>]) throws {
    var survey = MessengerSurvey()
    try ChatSurvey.read(source, MessengerDialect.self) { survey.look($0) }
    survey.finish()
    for name in survey.names where !siblings.isEmpty && siblings.allSatisfy({ $0.contains(name) }) {
      sides[name] = .owner
    }
    if sides.count > 1 { sides.removeAll() }
    spread(over: survey.pairs)
    others = survey.names.filter { sides[$0] != .owner }.compactMap { ChatHandle.displayed($0) }
  }

  func address(_ name: String, logon: String?) -> Address? {
    if sides[name] == .owner { return .owner }
    if let logon, logon.contains("@") { return .email(logon, name: name) }
    return ChatHandle.displayed(name)
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
  private var seen: Set<Pair> = []
  private var known: Set<String> = []
  private var from: [String] = []
  private var to: [String] = []
  private var isTo = false

  mutating func look(_ tag: StartTag) {
    switch tag.name.spelling {
    case "Message", "Invitation", "InvitationResponse", "Join", "Leave": finish()
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
    if isTo { to.append(name) } else { from.append(name) }
    if (to.count + from.count) > Self.limit { (from, to) = ([], []) }
    if known.count < Self.limit, known.insert(name).inserted { names.append(name) }
  }
}
