internal import GRDB
import Messages

/// Reads what calendar parts of messages say.
struct MeetingTable {
  private let meeting: Statement
  private let attendees: Statement

  init(_ db: Database) throws {
    meeting = try db.makeStatement(
      sql: """
        SELECT uid, sequence, recurrence, method, startAt, endAt, summary, medium, kind, value
        FROM meeting LEFT JOIN address ON address.id = organizerID WHERE messageID = ?
        """)
    attendees = try db.makeStatement(
      sql: """
        SELECT kind, value, participation FROM attendee JOIN address ON address.id = addressID
        WHERE messageID = ? ORDER BY position
        """)
  }

  /// The meeting that a message is about; nil for most.
  func meeting(of message: Int64) throws -> Meeting? {
    guard let row = try Row.fetchOne(meeting, arguments: [message]) else { return nil }
    let attendees = try Row.fetchAll(attendees, arguments: [message]).map { row in
      Meeting.Attendee(Address(row, kind: 0, value: 1), Meeting.Participation(rawValue: row[2]) ?? .needsAction)
    }
    return Meeting(
      uid: row[0], sequence: row[1], recurrence: row[2], method: Meeting.Method(rawValue: row[3]) ?? .publish,
      start: (row[4] as Int64?).map(Instant.init(milliseconds:)),
      end: (row[5] as Int64?).map(Instant.init(milliseconds:)),
      summary: row[6], organizer: (row[8] as String?).map { _ in Address(row, kind: 8, value: 9) },
      attendees: attendees,
      medium: Medium(rawValue: row[7]) ?? .faceToFace)
  }
}
