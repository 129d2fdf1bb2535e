internal import GRDB
import Messages

/// The report that was made last: its period, and the moment that was now then.
public struct LastReport: Sendable, Equatable {
  public var period: String
  public var now: Instant
  /// The version of the rules then.
  public var rules: String

  public init(period: String, now: Instant, rules: String) {
    self.period = period
    self.now = now
    self.rules = rules
  }
}

/// What came into the archive after the last report.
public struct NewSinceReport: Sendable, Equatable {
  public var report: LastReport
  public var messages: Int
  public var calls: Int
  /// Asks in new messages.
  public var asks: Int
  /// Older asks with an answer in a new message.
  public var answered: Int
  /// Entries of the journal then.
  public var journalEntries: Int
}

extension Archive {
  /// Remembers a report, in place of the one before.
  public func remember(_ report: LastReport, journalEntries: Int) throws {
    try write { db in
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO lastReport VALUES (1, ?, ?, ?, ?,
            (SELECT COALESCE(MAX(id), 0) FROM message), (SELECT COALESCE(MAX(id), 0) FROM call))
          """, arguments: [report.period, report.now.milliseconds, report.rules, journalEntries])
    }
  }

  /// What is new since the last report; nil when there was none.
  public func newSinceReport() throws -> NewSinceReport? {
    try read { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT * FROM lastReport") else { return nil }
      let last: Int64 = row["lastMessage"]
      return NewSinceReport(
        report: LastReport(
          period: row["period"], now: Instant(milliseconds: row["now"]), rules: row["rules"]),
        messages: try Self.count(db, "message WHERE id > ?", [last]),
        calls: try Self.count(db, "call WHERE id > ?", [row["lastCall"] as Int64]),
        asks: try Self.count(db, "episode JOIN message ON key = messageKey WHERE message.id > ?", [last]),
        answered: try Int.fetchOne(db, sql: Self.answeredQuery, arguments: [last, last]) ?? 0,
        journalEntries: row["journalEntries"])
    }
  }

  private static func count(_ db: Database, _ from: String, _ arguments: StatementArguments) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(from)", arguments: arguments) ?? 0
  }

  private static let answeredQuery = """
    SELECT COUNT(DISTINCT episodeNumber) FROM response
    JOIN message AS answer ON answer.key = response.messageKey
    JOIN episode ON episode.number = episodeNumber JOIN message AS asked ON asked.key = episode.messageKey
    WHERE answer.id > ? AND asked.id <= ?
    """
}
