internal import GRDB

/// How far a file has been read, kept together with what was read from it.
public struct SourceProgress: Sendable, Equatable {
  /// Bytes of the file when its reading began.
  public var size: Int
  /// When it was last changed by then, in nanoseconds since 1970.
  public var modified: Int64
  /// With which readers and options it was read.
  public var conditions: String
  /// Where a reader may go on: everything in front of it has been read; nil where only the beginning will do.
  public var offset: Int?
  /// A hash over bytes of the file in front of `offset`, or of all of it, by which it is known again.
  public var fingerprint: Int64
  public var isComplete: Bool
  /// The account of what was read so far, in the words of who imports.
  public var account: String

  public init(
    size: Int, modified: Int64, conditions: String, offset: Int?, fingerprint: Int64, isComplete: Bool, account: String
  ) {
    self.size = size
    self.modified = modified
    self.conditions = conditions
    self.offset = offset
    self.fingerprint = fingerprint
    self.isComplete = isComplete
    self.account = account
  }
}

extension SourceProgress {
  init(_ row: Row) {
    self.init(
      size: row["size"], modified: row["modified"], conditions: row["conditions"], offset: row["byteOffset"],
      fingerprint: row["fingerprint"], isComplete: row["isComplete"], account: row["account"])
  }

  func write(to db: Database, sourceID: Int64?) throws {
    let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO progress VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      sourceID, size, modified, conditions, offset, fingerprint, isComplete, account,
    ])
  }
}

extension Archive {
  /// The files of a folder of messages that were read, as noted with `ArchiveWriter.note`.
  public func readFiles(in folder: String) throws -> Set<Int64> {
    try read { db in
      try Int64.fetchSet(
        db, sql: "SELECT identity FROM readFile JOIN source ON source.id = sourceID WHERE path = ?", arguments: [folder]
      )
    }
  }

  /// How far each file was read, by its path.
  public func progress() throws -> [String: SourceProgress] {
    try read { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM progress JOIN source ON source.id = sourceID")
      var found: [String: SourceProgress] = [:]
      while let row = try rows.next() { found[row["path"]] = SourceProgress(row) }
      return found
    }
  }
}
