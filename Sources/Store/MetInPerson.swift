internal import GRDB
import Messages

/// Meetings that both sides agreed to, put together from all mails about each (RFC 5546 2.1.5) and from calendars.
///
/// Of invitations to one meeting, and of what calendars tell of it, the one with the highest sequence counts, of equals
/// and of answers the last. A meeting that was called off, that lasts a day or to which a crowd is invited is no talk
/// with anybody in particular (LABELS.md 4.6).
struct MetInPerson {
  private var states: [MeetingState.Key: MeetingState] = [:]
  private let identities: Identities
  private let persons: [Address: PersonID]

  init(_ db: Database, _ identities: Identities) throws {
    self.identities = identities
    guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM meeting) OR EXISTS (SELECT 1 FROM event)") == true
    else {
      persons = [:]
      return
    }
    persons = Dictionary(identities.people.flatMap { one in one.addresses.map { ($0, one.id) } }) { first, _ in first }
    try readAll(db)
  }

  private mutating func readAll(_ db: Database) throws {
    let (mails, events) = (try MeetingTable(db), try MeetingTable(ofEvents: db))
    let days = try db.makeStatement(sql: "SELECT startAt FROM eventDay WHERE eventID = ? ORDER BY startAt")
    let rows = try Row.fetchCursor(db, sql: Self.query)
    while let row = try rows.next() {
      let at = Instant(milliseconds: row[2])
      if let sender: Int64 = row[1] {
        try mails.meeting(of: row[0]).map { take($0, from: identities.person(sender), at: at) }
      } else {
        let starts = try Int64.fetchAll(days, arguments: [row[0]]).map(Instant.init(milliseconds:))
        try events.meeting(of: row[0]).map { take($0, on: starts, at: at) }
      }
    }
  }

  /// Mails, and events without a sender, in the order in which they became known.
  private static let query = """
    SELECT message.id, senderID, sentAt AS at, 0 AS isEvent, key
      FROM meeting JOIN message ON message.id = meeting.messageID
    UNION ALL SELECT id, NULL, stampedAt, 1, id FROM event ORDER BY at, isEvent, key
    """

  /// Takes what a mail or, with the days on which it begins, a calendar says.
  private mutating func take(
    _ meeting: Meeting, from sender: PersonID? = nil, on days: [Instant]? = nil, at: Instant
  ) {
    var state = states[MeetingState.Key(meeting)] ?? MeetingState()
    switch (meeting.method, sender) {
    case (.request, _), (.publish, _):
      state.invite(meeting, by: person(meeting.organizer) ?? sender, answers(in: meeting), on: days, at: at)
    case (.reply, let sender?): if let answer = meeting.answer { state.answers[sender] = (answer, meeting.sequence) }
    case (.cancel, _): state.cancel(meeting.sequence, at: at)
    case (.reply, nil), (.counter, _): break
    }
    states[MeetingState.Key(meeting)] = state
  }

  private func person(_ address: Address?) -> PersonID? { address.flatMap { persons[$0] } }

  private func answers(in meeting: Meeting) -> [(PersonID, Meeting.Participation)] {
    meeting.attendees.filter { $0.participation != .needsAction }.compactMap { attendee in
      persons[attendee.address].map { ($0, attendee.participation) }
    }
  }

  /// The talks with each person who came.
  var contacts: [SpokenContact] {
    states.sorted { ($0.key.uid, $0.key.recurrence) < ($1.key.uid, $1.key.recurrence) }.flatMap { key, state in
      state.contacts { start in
        let day = states[MeetingState.Key(uid: key.uid, recurrence: Meeting.recurrence(at: start))]
        let whole = states[MeetingState.Key(uid: key.uid, recurrence: "")]
        return key.recurrence.isEmpty ? day == nil : whole?.isCalledOff(state.sequence, start) != true
      }
    }
  }
}
