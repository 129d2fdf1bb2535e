internal import GRDB
import Messages

/// Keeps where else a message or call stands than where it was first met: in other files, or once more in the same.
final class PlaceTable {
  private let db: Database
  private let addBesideMessage: Statement
  private let addBesideCall: Statement
  private let moveMessage: Statement
  private let moveCall: Statement

  init(_ db: Database) throws {
    self.db = db
    addBesideMessage = try db.makeStatement(sql: Self.addition(beside: "message"))
    addBesideCall = try db.makeStatement(sql: Self.addition(beside: "call"))
    moveMessage = try db.makeStatement(sql: Self.move("message"))
    moveCall = try db.makeStatement(sql: Self.move("call"))
  }

  private static func addition(beside table: String) -> String {
    """
    INSERT INTO place SELECT ?1, ?2, ?3, ?4
    WHERE NOT EXISTS (SELECT 1 FROM \(table) WHERE key = ?1 AND sourceID = ?2 AND byteOffset = ?3)
    ON CONFLICT DO NOTHING
    """
  }

  /// What was met first in a file that has been replaced, and still is in it.
  private static func move(_ table: String) -> String {
    "UPDATE \(table) SET byteOffset = ?3, byteLength = ?4 WHERE key = ?1 AND sourceID = ?2 AND byteOffset < 0"
  }

  /// Notes where a message of the archive was met again.
  func noteMessage(_ key: Int64, _ sourceID: Int64?, _ source: SourcePosition) throws {
    try note(key, sourceID, source, moveMessage, addBesideMessage)
  }

  /// Notes where a call of the archive was met again.
  func noteCall(_ key: Int64, _ sourceID: Int64?, _ source: SourcePosition) throws {
    try note(key, sourceID, source, moveCall, addBesideCall)
  }

  private func note(
    _ key: Int64, _ sourceID: Int64?, _ source: SourcePosition, _ move: Statement, _ add: Statement
  ) throws {
    let arguments: StatementArguments = [key, sourceID, source.offset, source.length]
    try move.execute(arguments: arguments)
    if db.changesCount == 0 { try add.execute(arguments: arguments) }
  }
}

extension ArchiveWriter {
  /// Forgets where things stood in a file that was replaced, and what was wrong with it.
  func forgetPlaces(in sourceID: Int64) throws {
    for table in ["message", "call"] {
      try db.execute(
        sql: "UPDATE \(table) SET byteOffset = -1 - byteOffset WHERE sourceID = ? AND byteOffset >= 0",
        arguments: [sourceID])
    }
    for table in ["place", "diagnostic"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE sourceID = ?", arguments: [sourceID])
    }
  }
}
