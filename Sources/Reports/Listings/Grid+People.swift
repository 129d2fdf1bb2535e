import Messages

/// A person with how often they and the owner wrote to and rang each other.
public struct ListedPerson: Sendable {
  public var person: Person
  public var received: Int
  public var sent: Int
  public var calls: Int

  public init(_ person: Person, received: Int = 0, sent: Int = 0, calls: Int = 0) {
    self.person = person
    self.received = received
    self.sent = sent
    self.calls = calls
  }
}

extension Grid {
  /// People with their addresses, as `pushback people` shows them.
  public init(_ people: [ListedPerson]) {
    let columns = [
      Column("person"), Column("name"), Column("role"), Column("groups"), Column("wrote", isNumeric: true),
      Column("got", isNumeric: true), Column("calls", isNumeric: true), Column("addresses"),
    ]
    self.init(columns: columns, rows: people.map(Self.row))
  }

  private static func row(_ listed: ListedPerson) -> [Phrase] {
    let person = listed.person
    let team = person.reachesTeam ? "the team" : person.team == .member ? "team" : nil
    let addresses = person.addresses.filter { $0.kind != .owner }.map(\.value)
    return [
      .text(person.id.rawValue), .text(person.name),
      .text([person.role?.rawValue, team].compactMap(\.self).joined(separator: ", ")),
      .text(person.groups.joined(separator: ", ")), .text(String(listed.received)), .text(String(listed.sent)),
      .text(String(listed.calls)), .text(addresses.joined(separator: ", ")),
    ]
  }
}
