internal import GRDB

/// To whom messages of Gmail's later chats went: each is a mail that names its sender and its thread alone.
///
/// All other chats say themselves who takes part: they have no thread, or an identifier.
enum GmailChatMembers {
  /// Makes everybody who wrote in a thread a recipient of what others wrote there; where nobody else did, the owner.
  ///
  /// Done twice it adds nothing; at most 500 writers of a thread are taken.
  static func add(_ db: Database) throws {
    try db.execute(sql: writers)
    // The owner has an address only once it is needed.
    try db.execute(
      sql: "INSERT OR IGNORE INTO address (kind, value) SELECT 'owner', 'me' WHERE EXISTS (SELECT 1 \(unheard))")
    try db.execute(
      sql: """
        INSERT INTO recipient
        SELECT id, 0, (SELECT address.id FROM address WHERE kind = 'owner'), 'to' \(unheard)
        """)
  }

  /// Messages without a recipient.
  private static let unheard = """
    FROM message WHERE medium = 'CHAT' AND threadKey IS NOT NULL AND message.messageID IS NULL
    AND NOT EXISTS (SELECT 1 FROM recipient WHERE recipient.messageID = message.id)
    """

  private static let writers = """
    WITH writer AS (
      SELECT threadKey, senderID, ROW_NUMBER() OVER (PARTITION BY threadKey ORDER BY MIN(id)) AS place
      FROM message WHERE medium = 'CHAT' AND threadKey IS NOT NULL GROUP BY threadKey, senderID)
    INSERT INTO recipient
    SELECT message.id,
      (SELECT COUNT(*) FROM recipient WHERE recipient.messageID = message.id)
        + ROW_NUMBER() OVER (PARTITION BY message.id ORDER BY place) - 1,
      writer.senderID, 'to'
    FROM message JOIN writer ON writer.threadKey = message.threadKey AND writer.senderID <> message.senderID
    WHERE medium = 'CHAT' AND message.messageID IS NULL AND place <= 500 AND NOT EXISTS (
      SELECT 1 FROM recipient WHERE recipient.messageID = message.id AND addressID = writer.senderID)
    """
}
