import Messages

/// Who takes part in one log, seen by reading it once.
struct AdiumPeople {
  /// The program or network, such as `AIM`.
  private(set) var service = ""
  /// Everybody but the owner, in the order in which they first wrote.
  private(set) var others: [Address] = []
  private var account: Address?
  /// Windows are opened by the owner's own account.
  private var window: Address?

  /// - Parameter source: its name begins with the contact: `anna (2009-03-01T…).chatlog`.
  /// - Throws: `ReadingError`.
  init(_ source: ByteSource) throws {
    var people = self
    var seen: Set<Address> = []
    try ChatSurvey.read(source, AdiumDialect.self) { people.look($0, &seen) }
    self = people
    if let owner { others.removeAll { $0 == owner } }
    if others.isEmpty, let contact = Self.contact(source.place) {
      others = [ChatHandle.address(contact, service: service)].compactMap(\.self).filter { $0 != owner }
    }
  }

  /// Whose log it is: the account whose window it was, else the account that the log names.
  var owner: Address? { window ?? account }
  var isOwnerInDoubt: Bool { window != nil && account != nil && window != account }

  /// The address of a sender; the owner as such.
  func address(_ sender: XMLText?, alias: XMLText?) -> Address? {
    let address = ChatHandle.address(sender?.string ?? "", service: service, name: alias?.string)
    return address == owner && address != nil ? .owner : address
  }

  private mutating func look(_ tag: StartTag, _ seen: inout Set<Address>) {
    switch tag.name.spelling {
    case "chat":
      service = tag["service"]?.string ?? ""
      account = address(tag["account"], alias: nil)
    case "event":
      guard window == nil, let type = tag["type"], type == "windowOpened" || type == "windowClosed" else { return }
      window = ChatHandle.address(tag["sender"]?.string ?? "", service: service)
    case "message", "action":
      guard seen.count < ChatMessage.membersLimit, let sender = tag["sender"]?.string,
        let address = ChatHandle.address(sender, service: service, name: tag["alias"]?.string),
        seen.insert(address).inserted
      else { return }
      others.append(address)
    default: break
    }
  }

  /// What stands before the date in the name of the file.
  private static func contact(_ path: String) -> String? {
    let file = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Substring.init) ?? ""
    guard let bracket = file.utf8.firstIndex(of: UInt8(ascii: "(")) else { return nil }
    return String(file[..<bracket])
  }
}
