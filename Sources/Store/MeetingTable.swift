internal import GRDB
import Messages

/// Reads what is known of meetings: what calendar parts of messages say, or the events of calendars.
struct MeetingTable {
  private let meeting: Statement
  private let attendees: Statement

  /// What calendar parts of messages say, by the number of the message.
  init(_ db: Database) throws { try self.init(db, ("meeting", "messageID"), ("attendee", "messageID")) }

  /// Events of calendars, by their own number.
  init(ofEvents db: Database) throws { try self.init(db, ("event", "event.id"), ("guest", "eventID")) }

  private init(
    _ db: Database, _ meetings: (table: String, key: String), _ guests: (table: String, key: String)
  ) throws {
    meeting = try db.makeStatement(
      sql: """
        SELECT uid, sequence, recurrence, method, startAt, endAt, summary, medium, kind, value
        FROM \(meetings.table) LEFT JOIN address ON address.id = organizerID WHERE \(meetings.key) = ?
        """)
    attendees = try db.makeStatement(
      sql: """
        SELECT kind, value, participation FROM \(guests.table) JOIN address ON address.id = addressID
        WHERE \(guests.key) = ? ORDER BY position
        """)
  }

  /// The meeting that a message or an event is about; nil for most messages.
  func meeting(of number: Int64) throws -> Meeting? {
    guard let row = try Row.fetchOne(meeting, arguments: [number]) else { return nil }
    let attendees = try Row.fetchAll(attendees, arguments: [number]).map { row in
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
