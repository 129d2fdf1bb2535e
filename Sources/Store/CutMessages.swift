internal import GRDB
import Messages

/// Takes messages inside which a file was cut off out of the archive, to make room for the whole ones.
final class CutMessages {
  private let db: Database
  private let held: Statement
  private let keepPlace: Statement
  private let removals: [Statement]

  init(_ db: Database) throws {
    self.db = db
    held = try db.makeStatement(
      sql: "SELECT id, LENGTH(CAST(body AS BLOB)) FROM message WHERE key = ? AND isCut")
    keepPlace = try db.makeStatement(
      sql: """
        INSERT OR IGNORE INTO place SELECT key, sourceID, byteOffset, byteLength FROM message
        WHERE id = ? AND byteOffset >= 0 AND (sourceID, byteOffset) <> (?, ?)
        """)
    removals = try [
      "recipient WHERE messageID", "reference WHERE messageID", "attendee WHERE messageID", "meeting WHERE messageID",
      "attachment WHERE messageID", "turn WHERE messageID", "message WHERE id",
    ]
    .map { try db.makeStatement(sql: "DELETE FROM \($0) = ?") }
  }

  /// Takes out the message of this key where it was cut off and this one has more.
  ///
  /// - Returns: whether there is room now; where it stood is kept in `place`.
  func giveWay(to new: Message, in sourceID: Int64?) throws -> Bool {
    guard let row = try Row.fetchOne(held, arguments: [new.key.integer]) else { return false }
    let length: Int = row[1]
    guard !new.isCut || new.body.utf8.count > length else { return false }
    try keepPlace.execute(arguments: [row[0], sourceID, new.source.offset])
    try remove(row[0])
    return true
  }

  /// Takes out what stood at the end of a file when it was read; the whole of it may have another key.
  func remove(in sourceID: Int64) throws {
    let last = """
      sourceID = ?1 AND byteOffset + byteLength = (SELECT size FROM progress WHERE sourceID = ?1)
      """
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM message WHERE \(last)", arguments: [sourceID]) {
      try remove(id)
    }
    try db.execute(sql: "DELETE FROM exclusion WHERE \(last)", arguments: [sourceID])
  }

  private func remove(_ id: Int64) throws {
    for removal in removals { try removal.execute(arguments: [id]) }
  }
}
