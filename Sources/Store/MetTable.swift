internal import GRDB
import Messages

/// What the owner and each person with open asks wrote each other, for people met in more than one medium.
///
/// A temporary table: `person`, `at`, `messageID`.
struct MetTable {
  private let db: Database
  private let identities: Identities

  init(_ db: Database, _ identities: Identities) {
    self.db = db
    self.identities = identities
  }

  func rebuild() throws {
    try db.execute(sql: Self.tables)
    let media = try String.fetchAll(db, sql: "SELECT DISTINCT medium FROM message")
    guard media.count > 1 else { return }
    try insertPeople()
    try db.execute(sql: Self.filling)
  }

  private func insertPeople() throws {
    let waiting = Set(try String.fetchAll(db, sql: "SELECT DISTINCT counterpart FROM episode"))
    let insert = try db.makeStatement(sql: "INSERT INTO temp.reachable VALUES (?, ?)")
    for (address, person) in identities.personOfAddress.sorted(by: { $0.key < $1.key })
    where person == .owner || waiting.contains(person.rawValue) {
      try insert.execute(arguments: [address, person.rawValue])
    }
  }

  private static let tables = """
    DROP TABLE IF EXISTS temp.reachable;
    DROP TABLE IF EXISTS temp.met;
    CREATE TEMP TABLE reachable (addressID INTEGER PRIMARY KEY, person TEXT NOT NULL);
    CREATE TEMP TABLE met (person TEXT NOT NULL, at INTEGER NOT NULL, messageID INTEGER NOT NULL, medium TEXT NOT NULL);
    """

  private static let filling = """
    INSERT INTO temp.met SELECT person, sentAt, message.id, medium
      FROM message JOIN temp.reachable ON addressID = senderID WHERE person <> 'me';
    INSERT INTO temp.met SELECT one.person, sentAt, message.id, medium
      FROM message JOIN temp.reachable AS owner ON owner.addressID = senderID AND owner.person = 'me'
      JOIN recipient ON recipient.messageID = message.id
      JOIN temp.reachable AS one ON one.addressID = recipient.addressID AND one.person <> 'me';
    DELETE FROM temp.met WHERE person IN (
      SELECT person FROM temp.met GROUP BY person HAVING COUNT(DISTINCT medium) < 2);
    CREATE INDEX temp.metByPerson ON met (person, at);
    """
}
