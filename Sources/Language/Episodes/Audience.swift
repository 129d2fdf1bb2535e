import Messages

/// Whom an utterance reaches, as far as it concerns the user: what the user asks, or what the user is asked.
struct Audience {
  private let utterance: Utterance
  /// First names in lower case.
  private let names: [PersonID: String]
  /// Those on the To line, the sender left out, in the order of the source.
  private let direct: [PersonID]

  /// Nil for what reaches the user by Cc only or not at all, and for what the user sends to nobody else.
  ///
  /// - Parameter names: first names in lower case, as `Conversation.firstNames` has them.
  init?(_ utterance: Utterance, _ names: [PersonID: String]) {
    self.utterance = utterance
    self.names = names
    direct = utterance.recipients.filter { $0.role == .to && $0.person != utterance.sender }.map(\.person)
    if utterance.isFromOwner, direct.isEmpty { return nil }
    if !utterance.isFromOwner, !utterance.isAddressed(to: .owner) { return nil }
  }

  /// What the detector needs to know to tell who should act.
  var context: AskContext {
    let addressee = utterance.isFromOwner ? direct : [.owner]
    let others = utterance.recipients.map(\.person).filter { !addressee.contains($0) && $0 != utterance.sender }
    return AskContext(
      medium: utterance.medium, addresseeNames: names(of: addressee), otherNames: names(of: others),
      isCopy: !utterance.isFromOwner && !direct.contains(.owner), isToMany: direct.count > 1)
  }

  private func names(of persons: [PersonID]) -> [String] { persons.compactMap { names[$0] } }

  /// Who should act; a bare ask to several people is put to the group.
  func scope(of ask: DetectedAsk) -> AddresseeScope {
    if ask.addressee == .user, direct.count > 1, named(ask) == nil { return .group }
    return ask.addressee
  }

  /// Whose answer counts; nil when the ask is not the user's.
  func addressees(of ask: DetectedAsk) -> [PersonID]? {
    guard utterance.isFromOwner else {
      // Who is called by name is asked, whomever the mail greets.
      return ask.addressee == .other || greetsOthers && named(ask) != .owner ? nil : [.owner]
    }
    if let named = named(ask) { return [named] }
    return direct
  }

  /// The addressee whom the ask calls by name.
  private func named(_ ask: DetectedAsk) -> PersonID? {
    guard let called = ask.called else { return nil }
    return utterance.recipients.map(\.person).first { names[$0] == called }
  }

  /// Whether two asks call different people by name: two things, whatever words they share.
  func tellsApart(_ first: DetectedAsk, _ second: DetectedAsk) -> Bool {
    guard let one = named(first), let other = named(second) else { return false }
    return one != other
  }

  /// Whether the message greets one of the others by name, and not the user.
  private var greetsOthers: Bool {
    guard direct.count > 1, utterance.mayGreet else { return false }
    let words = utterance.text.prefix(60).split(separator: "\n").first?.lowercased().split { !$0.isLetter } ?? []
    guard words.count <= 4, let greeting = words.first, ["hi", "hello", "hey", "dear", "morning"].contains(greeting)
    else {
      return false
    }
    let owner = names[.owner]
    let others = names(of: direct.filter { $0 != .owner })
    return !words.contains { String($0) == owner } && words.dropFirst().contains { others.contains(String($0)) }
  }
}

extension Utterance {
  /// Whether the first letter is that of a greeting, which of most messages tells that they begin with none.
  fileprivate var mayGreet: Bool {
    let first = text.utf8.first { $0 >= 0x80 || $0.isASCIILetter }
    return first.map { $0 >= 0x80 || "hdm".utf8.contains($0 | 0x20) } ?? false
  }
}

extension Conversation {
  /// The first name of everybody in it, in lower case.
  var firstNames: [PersonID: String] { people.compactMapValues(\.firstName) }
}

extension Person {
  /// What stands before the first space or comma of the name, in lower case; nil where there is nothing.
  fileprivate var firstName: String? {
    func parts(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") }
    let first = name.utf8.drop(while: parts).prefix { !parts($0) }
    return first.isEmpty ? nil : Substring(first).lowercased()
  }
}
