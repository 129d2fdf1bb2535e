internal import GRDB
import Messages

extension Archive {
  /// Addresses that may be the owner's but are not named: at most five a format, most used first.
  ///
  /// The owner of a mailbox or of chats both writes and receives much of what is in them: proposed is an address that
  /// stands on both sides and on a fifth or more of all messages of one format. Once some are named, it must be on half
  /// or more of the messages in which none of them takes part: on a list others write much too. Whoever wrote what a
  /// mailbox keeps as sent is proposed before all others.
  public func ownerProposals() throws -> [OwnerProposal] {
    try read { db in
      let identities = try Identities(db)
      let owned = identities.personOfAddress.filter { $0.value == .owner }.keys.sorted()
      let isNamed = identities.people[0].addresses.contains { $0.kind != .owner }
      let rows = try Row.fetchAll(
        db, sql: Self.proposalQuery, arguments: ["[\(owned.map(String.init).joined(separator: ","))]", isNamed ? 2 : 5])
      return rows.map {
        OwnerProposal(address: Address($0, kind: 0, value: 1), format: $0[2], sent: $0[3], received: $0[4], kept: $0[5])
      }
    }
  }

  private static let proposalQuery = """
    WITH named AS (SELECT value AS id FROM json_each(?)),
    unclaimed AS (
      SELECT message.id, senderID, isSent, format FROM message JOIN source ON source.id = sourceID
      WHERE senderID NOT IN named
      AND NOT EXISTS (SELECT 1 FROM recipient WHERE recipient.messageID = message.id AND addressID IN named)),
    total AS (SELECT format, COUNT(*) AS n FROM unclaimed GROUP BY format),
    sent AS (
      SELECT format, senderID AS id, COUNT(*) AS n, SUM(isSent) AS kept FROM unclaimed GROUP BY format, senderID),
    received AS (
      SELECT format, addressID AS id, COUNT(DISTINCT recipient.messageID) AS n FROM recipient
      JOIN unclaimed ON unclaimed.id = recipient.messageID GROUP BY format, addressID),
    likely AS (
      SELECT kind, value, format, sent.n AS wrote, COALESCE(received.n, 0) AS got, kept,
        ROW_NUMBER() OVER (
          PARTITION BY format ORDER BY kept DESC, sent.n + COALESCE(received.n, 0) DESC, value) AS place
      FROM sent LEFT JOIN received USING (format, id) JOIN address USING (id) JOIN total USING (format)
      WHERE kept > 0 OR (sent.n + received.n) * ? >= total.n)
    SELECT kind, value, format, wrote, got, kept FROM likely WHERE place <= 5
    ORDER BY kept DESC, wrote + got DESC, value, format
    """
}

/// An address that may be the owner's, with how often it wrote and was written to in messages of one format.
public struct OwnerProposal: Sendable, Equatable {
  public var address: Address
  /// The name of the format, such as `mbox`.
  public var format: String
  public var sent: Int
  public var received: Int
  /// How many of those it wrote the mailbox keeps as sent.
  public var kept: Int
}
