internal import GRDB
import Messages

extension Archive {
  /// When who wrote, in each conversation that holds an ask; in no order.
  public func turnTimes() throws -> [ConversationID: [(at: Instant, by: PersonID)]] {
    try read { db in
      let identities = try Identities(db)
      var times: [ConversationID: [(at: Instant, by: PersonID)]] = [:]
      let rows = try Row.fetchCursor(db, sql: Self.turnsOfAsks)
      while let row = try rows.next() {
        let turn = (at: Instant(milliseconds: row[1]), by: identities.person(row[2]))
        times[ConversationID(rawValue: row[0]), default: []].append(turn)
      }
      return times
    }
  }

  private static let turnsOfAsks = """
    SELECT asked.name, message.sentAt, message.senderID
    FROM (
      SELECT DISTINCT episode.conversation AS name, turn.conversation AS number
      FROM episode JOIN message ON message.key = episode.messageKey JOIN turn ON turn.messageID = message.id
    ) AS asked
    JOIN turn ON turn.conversation = asked.number JOIN message ON message.id = turn.messageID
    """
}
