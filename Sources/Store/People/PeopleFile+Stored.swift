internal import GRDB
import Messages

extension PeopleFile {
  /// The file kept in an archive; empty where the user never said anything.
  init(storedIn db: Database) throws {
    let text = try String.fetchOne(db, sql: "SELECT text FROM peopleFile")
    self = try text.map { try PeopleFile($0) } ?? PeopleFile()
  }

  /// Keeps the file in an archive.
  func write(to db: Database) throws {
    try db.execute(sql: "INSERT OR REPLACE INTO peopleFile VALUES (1, ?)", arguments: [description])
  }

  /// What archives of the first form say about people.
  init(namedIn db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT personPosition, name, isOwner, kind, value FROM namedPerson
        JOIN namedAddress ON personPosition = namedPerson.position
        ORDER BY namedPerson.position, namedAddress.position
        """)
    var entries: [Entry] = []
    var last: Int64?
    for row in rows {
      let position: Int64 = row[0]
      if position != last { entries.append(Entry(name: row[1], addresses: [], isOwner: row[2])) }
      last = position
      entries[entries.count - 1].addresses.append(Address(row, kind: 3, value: 4))
    }
    self.init(entries: entries)
  }
}
