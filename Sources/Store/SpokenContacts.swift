internal import GRDB
import Messages

/// What counts as talk (LABELS.md 4.6): calls of a minute or more, and accepted meetings, by person and time.
struct SpokenContacts {
  private var contacts: [PersonID: [SpokenContact]] = [:]

  /// With nobody.
  init() {}

  init(_ db: Database, _ identities: Identities) throws {
    let rows = try Row.fetchCursor(db, sql: Self.callQuery)
    while let row = try rows.next() {
      guard let person = identities.personOfAddress[row[0]] else { continue }
      let call = SpokenContact(person: person, at: Instant(milliseconds: row[1]), seconds: row[2])
      contacts[person, default: []].append(call)
    }
    for meeting in try MetInPerson(db, identities).contacts { contacts[meeting.person, default: []].append(meeting) }
  }

  private static let callQuery = """
    SELECT addressID, startAt, seconds FROM call
    WHERE kind IN ('incoming', 'outgoing') AND seconds >= 60 ORDER BY startAt, key
    """

  /// Those with some people within a stretch of time, ascending.
  func contacts(with people: Set<PersonID>, from start: Instant, to end: Instant) -> [SpokenContact] {
    var found: [SpokenContact] = []
    for person in people {
      for contact in contacts[person, default: []] where contact.at >= start && contact.at <= end {
        found.append(contact)
      }
    }
    return found.sorted { ($0.at, $0.person) < ($1.at, $1.person) }
  }
}
