internal import GRDB
import Messages

/// Walks over the conversations of the archive, one whole conversation in memory at a time.
struct ConversationCursor {
  private let rows: RowCursor
  private let recipients: RowStatement
  private let meetings: MeetingTable
  private let identities: Identities
  private let people: [PersonID: Person]
  private let calls: SpokenContacts
  private var pending: (number: Int64, turn: Turn)?

  /// The number of the conversation that follows; nil before the first and after the last.
  var following: Int64? { pending?.number }

  /// - Parameter filter: SQL that says which conversations; empty for all.
  init(_ db: Database, identities: Identities, filter: String = "") throws {
    rows = try Row.fetchCursor(db, sql: Self.query(filter))
    recipients = try RowStatement(db, "SELECT addressID, role FROM recipient WHERE messageID = ? ORDER BY position")
    meetings = try MeetingTable(db)
    self.identities = identities
    people = Dictionary(identities.people.map { ($0.id, $0) }) { first, _ in first }
    calls = try SpokenContacts(db, identities)
  }

  private static func query(_ filter: String) -> String {
    """
    SELECT conversation, message.id, key, senderID, sentAt, medium, subject, \(Schema.lastBody), repliesTo, isReaction,
      EXISTS (SELECT 1 FROM meeting WHERE meeting.messageID = message.id)
    FROM turn JOIN message ON message.id = turn.messageID \(filter) ORDER BY conversation, turn.position
    """
  }

  /// The next conversation, nil after the last.
  mutating func next() throws -> Conversation? {
    var turns: [Turn] = []
    var current = pending
    pending = nil
    if current == nil { current = try nextTurn() }
    while let (number, turn) = current {
      turns.append(turn)
      current = try nextTurn()
      if let following = current, following.number != number {
        pending = following
        break
      }
    }
    SharedAddressing.complete(&turns)
    return turns.isEmpty ? nil : conversation(turns)
  }

  private func nextTurn() throws -> (number: Int64, turn: Turn)? {
    guard let row = try rows.next() else { return nil }
    let turn = Turn(
      message: MessageKey(integer: row[2]), sender: identities.person(row[3]), recipients: try addressees(of: row[1]),
      at: Instant(milliseconds: row[4]), medium: Medium(rawValue: row[5]) ?? .email, subject: row[6], body: row[7],
      repliesTo: (row[8] as Int64?).map(MessageKey.init(integer:)), isReaction: row[9],
      meeting: row[10] ? try meetings.meeting(of: row[1]) : nil)
    return (row[0], turn)
  }

  private func addressees(of id: Int64) throws -> [TurnRecipient] {
    var found: [TurnRecipient] = []
    try recipients.forEach(id) { row in
      found.append(TurnRecipient(identities.person(row.integer(0)), Recipient.Role(rawValue: row.text(1)) ?? .to))
    }
    return found
  }

  private func conversation(_ turns: [Turn]) -> Conversation {
    var ids: Set<PersonID> = []
    for turn in turns {
      ids.insert(turn.sender)
      for recipient in turn.recipients { ids.insert(recipient.person) }
    }
    return Conversation(
      id: ConversationID(rawValue: "c-" + turns[0].message.rawValue.prefix(10)), turns: turns,
      people: known(ids),
      // Calls up to two days before the first message count too (LABELS.md 4.6).
      calls: calls.contacts(with: ids, from: turns[0].at.adding(hours: -48), to: turns[turns.count - 1].at))
  }

  private func known(_ ids: Set<PersonID>) -> [PersonID: Person] {
    var known: [PersonID: Person] = [:]
    for id in ids { known[id] = people[id] }
    return known
  }
}
