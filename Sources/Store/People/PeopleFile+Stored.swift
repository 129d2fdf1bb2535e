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
}
