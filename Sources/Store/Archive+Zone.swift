internal import GRDB

extension Archive {
  /// The zone in which times without one are read; nil where nobody named one.
  ///
  /// Kept, because another zone would make other messages of the same lines.
  public func zone() throws -> String? {
    try read { db in try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'zone'") }
  }

  public func setZone(_ name: String) throws {
    try write { db in
      try db.execute(sql: "INSERT OR REPLACE INTO setting VALUES ('zone', ?)", arguments: [name])
    }
  }
}
