internal import GRDB
import Messages

extension Archive {
  /// The user's own words about who is who, as kept in the archive.
  public func peopleFile() throws -> PeopleFile {
    try read { db in try PeopleFile(storedIn: db) }
  }

  /// Replaces the user's words about who is who; what follows from them is derived anew at the next use.
  ///
  /// - Throws: `PeopleFileError` when the text form would not be read back.
  public func setPeople(_ file: PeopleFile) throws {
    _ = try PeopleFile(file.description)
    try write { db in
      try file.write(to: db)
      try db.execute(sql: "DELETE FROM derivation")
    }
  }

  /// Everybody in the archive, the owner first, then by name.
  public func people() throws -> [Person] {
    try read { db in try Identities(db).people }
  }
}

extension Address {
  init(_ row: Row, kind: Int, value: Int) {
    self.init(kind: Kind(rawValue: row[kind]) ?? .handle, value: row[value])
  }
}
