internal import GRDB
import Messages

/// Walks over the conversations of the archive, one whole conversation in memory at a time.
struct ConversationCursor {
  private let rows: RowCursor
  private let recipients: Statement
  private let identities: Identities
  private let people: [PersonID: Person]
  private let calls: [PersonID: [SpokenContact]]
  private var pending: (number: Int64, turn: Turn)?

  /// The number of the conversation that follows; nil before the first and after the last.
  var following: Int64? { pending?.number }

  /// - Parameter filter: SQL that says which conversations; empty for all.
  init(_ db: Database, identities: Identities, filter: String = "") throws {
    rows = try Row.fetchCursor(db, sql: Self.query(filter))
    recipients = try db.makeStatement(
      sql: "SELECT addressID, role FROM recipient WHERE messageID = ? ORDER BY position")
    self.identities = identities
    people = Dictionary(identities.people.map { ($0.id, $0) }) { first, _ in first }
    calls = try Self.calls(db, identities)
  }

  private static func query(_ filter: String) -> String {
    """
    SELECT conversation, message.id, key, senderID, sentAt, medium, subject, \(Schema.lastBody), repliesTo, isReaction
    FROM turn JOIN message ON message.id = turn.messageID \(filter) ORDER BY conversation, turn.position
    """
  }

  /// Calls that count as spoken contact: answered, of a minute or more (LABELS.md 4.6).
  private static func calls(_ db: Database, _ identities: Identities) throws -> [PersonID: [SpokenContact]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT addressID, startAt, seconds FROM call
        WHERE kind IN ('incoming', 'outgoing') AND seconds >= 60 ORDER BY startAt, key
        """)
    var calls: [PersonID: [SpokenContact]] = [:]
    while let row = try rows.next() {
      guard let person = identities.personOfAddress[row[0]] else { continue }
      let call = SpokenContact(person: person, at: Instant(milliseconds: row[1]), seconds: row[2])
      calls[person, default: []].append(call)
    }
    return calls
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
      message: MessageKey(integer: row[2]), sender: person(row[3]), recipients: try addressees(of: row[1]),
      at: Instant(milliseconds: row[4]), medium: Medium(rawValue: row[5]) ?? .email, subject: row[6], body: row[7],
      repliesTo: (row[8] as Int64?).map(MessageKey.init(integer:)), isReaction: row[9])
    return (row[0], turn)
  }

  private func addressees(of id: Int64) throws -> [TurnRecipient] {
    try Row.fetchAll(recipients, arguments: [id]).map { row in
      TurnRecipient(person(row[0]), Recipient.Role(rawValue: row[1]) ?? .to)
    }
  }

  private func person(_ address: Int64) -> PersonID {
    identities.personOfAddress[address] ?? PersonID(rawValue: "p-unknown")
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
      calls: spokenContacts(with: ids, from: turns[0].at.adding(hours: -48), to: turns[turns.count - 1].at))
  }

  private func known(_ ids: Set<PersonID>) -> [PersonID: Person] {
    var known: [PersonID: Person] = [:]
    for id in ids { known[id] = people[id] }
    return known
  }

  /// Calls up to two days before the first message count too (LABELS.md 4.6).
  private func spokenContacts(with ids: Set<PersonID>, from start: Instant, to end: Instant) -> [SpokenContact] {
    var found: [SpokenContact] = []
    for id in ids {
      for call in calls[id, default: []] where call.at >= start && call.at <= end { found.append(call) }
    }
    return found.sorted { ($0.at, $0.person) < ($1.at, $1.person) }
  }
}
