internal import GRDB
import Messages

/// Walks over the people with whom something was left open, with what was said meanwhile by other media.
///
/// Only people known in more than one medium have a story; an archive of one medium costs a glance.
struct StoryCursor {
  /// How long an ask waits for an answer, and how much is read meanwhile.
  static let windowHours = 30.0 * 24
  static let mostTurns = 200

  private let db: Database
  private let identities: Identities
  private let calls: SpokenContacts
  private let turns: Statement
  private let recipients: Statement
  private var waiting: ArraySlice<PersonID> = []

  init(_ db: Database, identities: Identities) throws {
    self.db = db
    self.identities = identities
    try MetTable(db, identities).rebuild()
    turns = try db.makeStatement(sql: Self.turnQuery)
    recipients = try db.makeStatement(
      sql: "SELECT addressID, role FROM recipient WHERE messageID = ? ORDER BY position")
    waiting = try String.fetchAll(db, sql: Self.waitingQuery).map(PersonID.init(rawValue:))[...]
    calls = waiting.isEmpty ? SpokenContacts() : try SpokenContacts(db, identities)
  }

  private static let waitingQuery = """
    SELECT DISTINCT counterpart FROM episode WHERE counterpart IN (SELECT person FROM temp.met)
      AND NOT EXISTS (SELECT 1 FROM response WHERE episodeNumber = number AND class IN ('ACCEPT', 'ACCEPT_PART', 'DECLINE'))
    ORDER BY counterpart
    """

  private static let turnQuery = """
    SELECT DISTINCT message.id, key, senderID, sentAt, message.medium, subject, \(Schema.lastBody), isReaction
    FROM temp.met JOIN message ON message.id = met.messageID
    WHERE person = ? AND at >= ? AND at <= ? AND message.medium <> ? ORDER BY sentAt, key LIMIT \(mostTurns)
    """

  /// The next story in which anything was said; nil after the last.
  mutating func next() throws -> Story? {
    while let person = waiting.popFirst() {
      if let story = try story(with: person) { return story }
    }
    return nil
  }

  private func story(with person: PersonID) throws -> Story? {
    let episodes = try Archive.episodes(db, where: "counterpart = ?", [person.rawValue])
    let open = episodes.filter { $0.firstDecision == nil }
    let turns = try open.reduce(into: [MessageKey: Turn]()) { found, episode in
      for turn in try self.turns(with: person, after: episode.ask) { found[turn.message] = turn }
    }
    guard !turns.isEmpty else { return nil }
    let ordered = turns.values.sorted { ($0.at, $0.message) < ($1.at, $1.message) }
    return Story(
      counterpart: person, open: open, subjects: try subjects(of: open), turns: ordered,
      others: episodes.filter { !open.contains($0) }, people: people(in: ordered),
      calls: calls.contacts(with: [person], from: open[0].ask.at.adding(hours: -48), to: ordered[ordered.count - 1].at))
  }

  private func turns(with person: PersonID, after ask: Ask) throws -> [Turn] {
    let end = ask.at.adding(hours: Self.windowHours)
    let rows = try Row.fetchAll(
      turns, arguments: [person.rawValue, ask.at.milliseconds, end.milliseconds, ask.medium.rawValue])
    return try rows.map { row in
      Turn(
        message: MessageKey(integer: row[1]), sender: identities.person(row[2]), recipients: try addressees(of: row[0]),
        at: Instant(milliseconds: row[3]), medium: Medium(rawValue: row[4]) ?? .email, subject: row[5], body: row[6],
        isReaction: row[7])
    }
  }

  private func addressees(of id: Int64) throws -> [TurnRecipient] {
    try Row.fetchAll(recipients, arguments: [id]).map { row in
      TurnRecipient(identities.person(row[0]), Recipient.Role(rawValue: row[1]) ?? .to)
    }
  }

  private func subjects(of episodes: [Episode]) throws -> [MessageKey: String] {
    var subjects: [MessageKey: String] = [:]
    for key in episodes.map(\.ask.message) {
      subjects[key] = try String.fetchOne(
        db, sql: "SELECT subject FROM message WHERE key = ?", arguments: [key.integer])
    }
    return subjects
  }

  private func people(in turns: [Turn]) -> [PersonID: Person] {
    let ids = Set(turns.flatMap { [$0.sender] + $0.recipients.map(\.person) })
    return Dictionary(identities.people.filter { ids.contains($0.id) }.map { ($0.id, $0) }) { first, _ in first }
  }
}
