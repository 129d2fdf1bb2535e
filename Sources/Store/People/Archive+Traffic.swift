internal import GRDB
import Messages

/// How often a person and the owner wrote to and rang each other.
public struct Traffic: Sendable, Equatable {
  /// Messages they wrote; those to others whom the owner reads are counted too.
  public var received = 0
  /// Messages the owner wrote to them.
  public var sent = 0
  /// Calls of any length, both ways.
  public var calls = 0

  public init() {}

  public var total: Int { received + sent + calls }
}

extension Archive {
  /// The traffic with each person; those without any are missing.
  public func traffic() throws -> [PersonID: Traffic] {
    try read { db in try Traffic.byPerson(db, Identities(db)) }
  }
}

extension Traffic {
  static func byPerson(_ db: Database, _ identities: Identities) throws -> [PersonID: Traffic] {
    var traffic: [PersonID: Traffic] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT senderID, COUNT(*) FROM message GROUP BY senderID") {
      identities.personOfAddress[row[0]].map { traffic[$0, default: Traffic()].received += row[1] }
    }
    for row in try Row.fetchAll(db, sql: "SELECT addressID, COUNT(*) FROM call GROUP BY addressID") {
      identities.personOfAddress[row[0]].map { traffic[$0, default: Traffic()].calls += row[1] }
    }
    try addSent(db, identities, &traffic)
    traffic[.owner] = nil
    return traffic
  }

  /// A message to two addresses of a person is one message.
  private static func addSent(
    _ db: Database, _ identities: Identities, _ traffic: inout [PersonID: Traffic]
  ) throws {
    let own = identities.personOfAddress.filter { $0.value == .owner }.keys.sorted()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT message.id, addressID FROM message JOIN recipient ON recipient.messageID = message.id
        WHERE senderID IN (SELECT value FROM json_each(?)) ORDER BY message.id
        """, arguments: ["[\(own.map(String.init).joined(separator: ","))]"])
    var (message, counted): (Int64?, Set<PersonID>) = (nil, [])
    while let row = try rows.next() {
      if message != row[0] { (message, counted) = (row[0], []) }
      guard let person = identities.personOfAddress[row[1]], counted.insert(person).inserted else { continue }
      traffic[person, default: Traffic()].sent += 1
    }
  }
}
