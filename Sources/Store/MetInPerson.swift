internal import GRDB
import Messages

/// Meetings that both sides agreed to, put together from all mails about each (RFC 5546 2.1.5).
///
/// Of invitations to one meeting the one with the highest sequence counts, of answers the last. A meeting that was
/// called off, that lasts a day or to which a crowd is invited is no talk with anybody in particular (LABELS.md 4.6).
struct MetInPerson {
  private static let longestHours = 8.0
  private static let mostPeople = 8

  fileprivate struct Key: Hashable {
    let uid: String
    let recurrence: String
  }

  fileprivate struct State {
    var invitation: Meeting?
    var organizer: PersonID?
    /// The last answer of each, and to which sequence it was given.
    var answers: [PersonID: (participation: Meeting.Participation, sequence: Int)] = [:]
    var cancelled = -1
  }

  private let persons: [Address: PersonID]
  private var states: [Key: State] = [:]

  init(_ db: Database, _ identities: Identities) throws {
    guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM meeting)") == true else {
      persons = [:]
      return
    }
    persons = Dictionary(identities.people.flatMap { one in one.addresses.map { ($0, one.id) } }) { first, _ in first }
    let table = try MeetingTable(db)
    let rows = try Row.fetchCursor(db, sql: Self.query)
    while let row = try rows.next() {
      guard let meeting = try table.meeting(of: row[0]) else { continue }
      take(meeting, from: identities.person(row[1]))
    }
  }

  private static let query = """
    SELECT message.id, senderID FROM meeting JOIN message ON message.id = meeting.messageID ORDER BY sentAt, key
    """

  private mutating func take(_ meeting: Meeting, from sender: PersonID) {
    let key = Key(uid: meeting.uid, recurrence: meeting.recurrence)
    var state = states[key] ?? State()
    switch meeting.method {
    case .request where meeting.sequence >= state.invitation?.sequence ?? 0: state.invite(meeting, sender, persons)
    case .reply: if let answer = meeting.answer { state.answers[sender] = (answer, meeting.sequence) }
    case .cancel: state.cancelled = max(state.cancelled, meeting.sequence)
    default: break
    }
    states[key] = state
  }

  /// The talks with each person who came.
  var contacts: [SpokenContact] { states.values.flatMap(contacts(of:)) }

  private func contacts(of state: State) -> [SpokenContact] {
    guard let meeting = state.invitation, state.cancelled < meeting.sequence, let start = meeting.start,
      let end = meeting.end, meeting.attendees.count <= Self.mostPeople, state.comes(.owner)
    else { return [] }
    let hours = end.hours(since: start)
    guard hours > 0, hours <= Self.longestHours else { return [] }
    let people = Set(state.answers.keys).union([state.organizer].compactMap(\.self)).subtracting([.owner])
    return people.filter(state.comes).sorted().map { person in
      SpokenContact(person: person, at: start, seconds: Int(hours * 3600), medium: meeting.medium)
    }
  }
}

extension MetInPerson.State {
  /// Takes an invitation, with the answers that it repeats.
  fileprivate mutating func invite(_ meeting: Meeting, _ sender: PersonID, _ persons: [Address: PersonID]) {
    invitation = meeting
    organizer = meeting.organizer.flatMap { persons[$0] } ?? sender
    for attendee in meeting.attendees where attendee.participation != .needsAction {
      guard let person = persons[attendee.address] else { continue }
      answers[person] = (attendee.participation, meeting.sequence)
    }
  }

  /// Whether somebody agreed to the meeting as it now stands; the organizer does unless they say otherwise.
  fileprivate func comes(_ person: PersonID) -> Bool {
    guard let answer = answers[person] else { return person == organizer }
    return answer.participation == .accepted && answer.sequence >= invitation?.sequence ?? 0
  }
}
