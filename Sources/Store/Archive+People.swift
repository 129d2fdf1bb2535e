internal import GRDB
import Messages

extension Archive {
  /// The user's own words about who is who, as kept in the archive.
  public func peopleFile() throws -> PeopleFile {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT namedPerson.position, name, kind, value FROM namedPerson
          JOIN namedAddress ON personPosition = namedPerson.position
          ORDER BY namedPerson.position, namedAddress.position
          """)
      var file = PeopleFile()
      var last: Int64?
      for row in rows {
        let position: Int64 = row[0]
        if position != last { file.entries.append(.init(name: row[1], addresses: [])) }
        last = position
        file.entries[file.entries.count - 1].addresses.append(Address(row, kind: 2, value: 3))
      }
      return file
    }
  }

  /// Replaces the user's words about who is who; what follows from them is derived anew at the next use.
  public func setPeople(_ file: PeopleFile) throws {
    try write { db in
      try db.execute(sql: "DELETE FROM namedAddress; DELETE FROM namedPerson; DELETE FROM derivation")
      for (index, entry) in file.entries.enumerated() {
        try db.execute(
          sql: "INSERT INTO namedPerson VALUES (?, ?, ?)", arguments: [index, entry.name, entry.isOwner])
        for (position, address) in entry.addresses.enumerated() {
          try db.execute(
            sql: "INSERT OR IGNORE INTO namedAddress VALUES (?, ?, ?, ?)",
            arguments: [address.kind.rawValue, address.value, position, index])
        }
      }
    }
  }

  /// Everybody in the archive, the owner first, then by name.
  public func people() throws -> [Person] {
    try read { db in try Identities(db).people }
  }

  /// Addresses that may be the owner's but are not named: at most five, most used first.
  ///
  /// The owner of a mailbox both writes and receives much of what is in it: proposed is an address that stands on
  /// both sides and on a fifth or more of all mail. Once some are named, it must be on half or more of the mail in
  /// which none of them takes part: on a list others write much too.
  public func ownerProposals() throws -> [OwnerProposal] {
    try read { db in
      let rows = try Row.fetchAll(db, sql: Self.proposalQuery)
      return rows.map { OwnerProposal(address: Address($0, kind: 0, value: 1), sent: $0[2], received: $0[3]) }
    }
  }

  private static let proposalQuery = """
    WITH named AS (
      SELECT address.id FROM address
      JOIN namedAddress ON namedAddress.kind = address.kind AND namedAddress.value = address.value
      JOIN namedPerson ON namedPerson.position = personPosition WHERE isOwner),
    unclaimed AS (
      SELECT id, senderID FROM message WHERE medium = 'EMAIL' AND senderID NOT IN named
      AND NOT EXISTS (SELECT 1 FROM recipient WHERE recipient.messageID = message.id AND addressID IN named)),
    sent AS (SELECT senderID AS id, COUNT(*) AS n FROM unclaimed GROUP BY senderID),
    received AS (
      SELECT addressID AS id, COUNT(DISTINCT recipient.messageID) AS n FROM recipient
      JOIN unclaimed ON unclaimed.id = recipient.messageID GROUP BY addressID)
    SELECT kind, value, sent.n, received.n FROM sent JOIN received USING (id) JOIN address USING (id)
    WHERE (sent.n + received.n) * (CASE WHEN EXISTS (SELECT 1 FROM named) THEN 2 ELSE 5 END)
      >= (SELECT COUNT(*) FROM unclaimed)
    ORDER BY sent.n + received.n DESC, value LIMIT 5
    """
}

/// An address that may be the owner's, with how often it wrote and was written to.
public struct OwnerProposal: Sendable, Equatable {
  public var address: Address
  public var sent: Int
  public var received: Int
}

extension Address {
  init(_ row: Row, kind: Int, value: Int) {
    self.init(kind: Kind(rawValue: row[kind]) ?? .handle, value: row[value])
  }
}
