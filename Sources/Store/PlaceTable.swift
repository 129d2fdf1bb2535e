internal import GRDB
import Messages

/// A table of records that stand somewhere in a file.
enum PlacedTable: String, CaseIterable {
  case message, call, event
}

/// Keeps where else a record stands than where it was first met: in other files, or once more in the same.
final class PlaceTable {
  private let db: Database
  private let additions: [PlacedTable: Statement]
  private let moves: [PlacedTable: Statement]

  init(_ db: Database) throws {
    self.db = db
    additions = try Self.statements(db) { table in
      """
      INSERT INTO place SELECT ?1, ?2, ?3, ?4
      WHERE NOT EXISTS (SELECT 1 FROM \(table) WHERE key = ?1 AND sourceID = ?2 AND byteOffset = ?3)
      ON CONFLICT DO NOTHING
      """
    }
    // What was met first in a file that has been replaced, and still is in it.
    moves = try Self.statements(db) { table in
      "UPDATE \(table) SET byteOffset = ?3, byteLength = ?4 WHERE key = ?1 AND sourceID = ?2 AND byteOffset < 0"
    }
  }

  private static func statements(
    _ db: Database, _ sql: (_ table: String) -> String
  ) throws -> [PlacedTable: Statement] {
    try Dictionary(uniqueKeysWithValues: PlacedTable.allCases.map { ($0, try db.makeStatement(sql: sql($0.rawValue))) })
  }

  /// Notes where a record of the archive was met again.
  func note(_ key: MessageKey, in table: PlacedTable, _ sourceID: Int64?, _ source: SourcePosition) throws {
    let arguments: StatementArguments = [key.integer, sourceID, source.offset, source.length]
    try moves[table]?.execute(arguments: arguments)
    if db.changesCount == 0 { try additions[table]?.execute(arguments: arguments) }
  }
}

extension ArchiveWriter {
  /// Forgets that a file was refused: a whole one may lie now where a damaged one lay. What still is wrong is noted anew.
  public func forgetUnreadable(_ path: String) throws {
    try db.cachedStatement(
      sql: """
        DELETE FROM diagnostic WHERE severity = 'unreadable' AND sourceID = (SELECT id FROM source WHERE path = ?)
          AND (code = 'empty-file' OR sourceID NOT IN (SELECT sourceID FROM progress))
        """
    ).execute(arguments: [path])
  }

  /// Forgets that a file or folder could not be opened: now it could.
  public func forgetClosed(_ path: String) throws {
    try db.cachedStatement(
      sql: """
        DELETE FROM diagnostic WHERE code = 'no-permission' AND sourceID = (SELECT id FROM source WHERE path = ?)
        """
    ).execute(arguments: [path])
  }

  /// Forgets where things stood in a file that was replaced, and what was wrong with it.
  func forgetPlaces(in sourceID: Int64) throws {
    for table in PlacedTable.allCases {
      try db.execute(
        sql: "UPDATE \(table.rawValue) SET byteOffset = -1 - byteOffset WHERE sourceID = ? AND byteOffset >= 0",
        arguments: [sourceID])
    }
    for table in ["place", "diagnostic"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE sourceID = ?", arguments: [sourceID])
    }
  }
}
