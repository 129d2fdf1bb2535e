internal import GRDB
import Messages

extension Archive {
  /// Hands every message to `body`, by time, one in memory at a time, with where else it stands.
  public func forEachMessage(_ body: (Message, _ otherPlaces: [SourcePosition]) throws -> Void) throws {
    try read { db in
      let details = try MessageDetails(db)
      let places = try db.makeStatement(sql: Self.placeQuery)
      let rows = try Row.fetchCursor(db, sql: Self.messageQuery("ORDER BY sentAt, message.key"))
      while let row = try rows.next() {
        try body(Message(row, details), Row.fetchAll(places, arguments: [row[1]]).map(SourcePosition.init))
      }
    }
  }

  /// Where a message or call stands beside the place where it was first met: in other files, or once more in the same.
  public func otherPlaces(of key: MessageKey) throws -> [SourcePosition] {
    try read { db in
      try Row.fetchAll(db, sql: Self.placeQuery, arguments: [key.integer]).map(SourcePosition.init)
    }
  }

  /// The message of this key; nil when the archive has none.
  public func message(_ key: MessageKey) throws -> Message? {
    try read { db in
      let details = try MessageDetails(db)
      let row = try Row.fetchOne(db, sql: Self.messageQuery("WHERE message.key = ?"), arguments: [key.integer])
      return try row.map { try Message($0, details) }
    }
  }

  private static let placeQuery = """
    SELECT path, byteOffset, byteLength FROM place JOIN source ON source.id = sourceID WHERE key = ?
    ORDER BY path, byteOffset
    """

  private static func messageQuery(_ rest: String) -> String {
    """
    SELECT message.id, key, path, byteOffset, byteLength, medium, messageID, kind, value, sentAt, zoneMinutes,
      timeOrigin, subject, \(Schema.lastBody), isReaction
    FROM message JOIN source ON source.id = sourceID JOIN address ON address.id = senderID \(rest)
    """
  }
}

/// Reads what of a message stands in tables of its own.
private struct MessageDetails {
  private let recipients: Statement
  private let attachments: Statement

  init(_ db: Database) throws {
    recipients = try db.makeStatement(
      sql: """
        SELECT kind, value, role FROM recipient JOIN address ON address.id = addressID
        WHERE messageID = ? ORDER BY position
        """)
    attachments = try db.makeStatement(
      sql: "SELECT name, type, size FROM attachment WHERE messageID = ? ORDER BY position")
  }

  func recipients(of message: Int64) throws -> [Recipient] {
    try Row.fetchAll(recipients, arguments: [message]).map { row in
      Recipient(Address(row, kind: 0, value: 1), Recipient.Role(rawValue: row[2]) ?? .to)
    }
  }

  func attachments(of message: Int64) throws -> [Attachment] {
    try Row.fetchAll(attachments, arguments: [message]).map { row in
      Attachment(name: row[0], type: row[1], size: row[2])
    }
  }
}

extension Message {
  fileprivate init(_ row: Row, _ details: MessageDetails) throws {
    let sent = SentTime(
      Instant(milliseconds: row[9]), zoneMinutes: row[10], origin: SentTime.Origin(rawValue: row[11]) ?? .date)
    self.init(
      key: MessageKey(integer: row[1]), source: SourcePosition(row[2], storedOffset: row[3], row[4]),
      medium: Medium(rawValue: row[5]) ?? .email, messageID: row[6], sender: Address(row, kind: 7, value: 8),
      recipients: try details.recipients(of: row[0]), sent: sent, subject: row[12], body: row[13], isReaction: row[14],
      attachments: try details.attachments(of: row[0]))
  }
}

extension SourcePosition {
  fileprivate init(_ row: Row) { self.init(row[0], storedOffset: row[1], row[2]) }

  /// - Parameter storedOffset: below 0 for a place in a file that has since been replaced.
  init(_ path: String, storedOffset: Int, _ length: Int) {
    self.init(path: path, offset: storedOffset < 0 ? -1 - storedOffset : storedOffset, length: length)
  }
}
