internal import GRDB
import Messages

/// Adds events of calendars.
struct EventTable {
  private let db: Database
  private let addresses: AddressTable
  private let event: Statement
  private let guest: Statement
  private let day: Statement
  private let restamp: Statement

  init(_ db: Database, _ addresses: AddressTable) throws {
    self.db = db
    self.addresses = addresses
    event = try db.makeStatement(sql: ArchiveWriter.insert("event", 15))
    guest = try db.makeStatement(sql: ArchiveWriter.insert("guest", 4))
    day = try db.makeStatement(sql: ArchiveWriter.insert("eventDay", 2))
    restamp = try db.makeStatement(sql: "UPDATE event SET stampedAt = ?2 WHERE key = ?1 AND stampedAt < ?2")
  }

  /// Says whether a later export tells once more of an event that is known: what was told in between counts no longer.
  func restamp(_ known: CalendarEvent) throws -> Bool {
    try restamp.execute(arguments: [known.key.integer, known.stamp.milliseconds])
    return db.changesCount > 0
  }

  /// Says whether the event is new.
  func insert(_ new: CalendarEvent, sourceID: Int64?) throws -> Bool {
    let meeting = new.meeting
    try event.execute(arguments: [
      nil, new.key.integer, sourceID, new.source.offset, new.source.length, new.stamp.milliseconds, meeting.uid,
      meeting.recurrence, meeting.sequence, meeting.method.rawValue, meeting.start?.milliseconds,
      meeting.end?.milliseconds, meeting.summary, try meeting.organizer.map(addresses.id), meeting.medium.rawValue,
    ])
    guard db.changesCount > 0 else { return false }
    let id = db.lastInsertedRowID
    if let organizer = meeting.organizer { _ = try addresses.idOfNew(organizer) }
    for (position, one) in meeting.attendees.enumerated() {
      try guest.execute(arguments: [id, position, addresses.idOfNew(one.address), one.participation.rawValue])
    }
    for start in new.starts { try day.execute(arguments: [id, start.milliseconds]) }
    return true
  }
}
