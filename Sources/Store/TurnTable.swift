internal import GRDB
import Messages

/// Fills the `turn` table: which message stands where in which conversation.
struct TurnTable {
  private let db: Database
  private let identities: Identities
  private var threading = Threading()
  private var sessions = ChatSessions()
  private var answered = AnsweredMessages()
  private var numbers = ConversationNumbers(threads: 0)
  /// The messages that messages of chats answer, and their conversations once they are known.
  private var conversationOfTarget: [Int64: Int64?] = [:]
  /// Answers join a conversation no longer than this, so that none grows without bound.
  private static let longThread = 2_000
  /// Mail from the owner to the owner alone, left out.
  private var toSelf = 0

  private init(_ db: Database, identities: Identities) {
    self.db = db
    self.identities = identities
  }

  /// Makes the table anew from the imported rows; what that needs in memory is given back.
  ///
  /// - Returns: how many mails from the owner to the owner alone were left out.
  static func rebuild(_ db: Database, _ identities: Identities) throws -> Int {
    var table = TurnTable(db, identities: identities)
    try db.execute(sql: "DELETE FROM turn")
    try table.readThreads()
    try table.joinThreads()
    try table.joinMeetings()
    table.threading.joinWaiting()
    try table.writeTurns()
    return table.toSelf
  }

  private mutating func readThreads() throws {
    let rows = try Row.fetchCursor(db, sql: Self.threadQuery)
    var current: Int64?
    var key: Int64 = 0
    var subject = ""
    var isMail = true
    var replies: [Int64] = []
    var mentions: [Int64] = []
    while let row = try rows.next() {
      if let id = current, id != row[0] {
        if isMail { threading.add(key: key, subject: subject, replies: replies, mentions: mentions) }
        (replies, mentions) = ([], [])
      }
      current = row[0]
      (key, subject, isMail) = (row[1], row[2], row[6])
      guard let target: Int64 = row[3] else { continue }
      if row[4] { replies.append(target) } else { mentions.append(target) }
      guard row[5] as Int64? != nil else { continue }
      answered.note(row[0], answers: target, isReply: row[4])
      if !isMail { conversationOfTarget[target] = .some(nil) }
    }
    if current != nil, isMail { threading.add(key: key, subject: subject, replies: replies, mentions: mentions) }
  }

  /// Mail whose References are missing still has the conversation that its mail program put it into.
  private mutating func joinThreads() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT key, threadKey, NOT EXISTS (SELECT 1 FROM reference WHERE messageID = message.id)
        FROM message WHERE threadKey IS NOT NULL AND medium = 'EMAIL' ORDER BY id
        """)
    while let row = try rows.next() {
      threading.join(row[0], thread: row[1], isAlone: row[2])
    }
  }

  /// Answers to invitations seldom say which mail they answer, but always which meeting.
  private mutating func joinMeetings() throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT key, uid FROM meeting JOIN message ON message.id = meeting.messageID ORDER BY message.id")
    while let row = try rows.next() {
      threading.join(row[0], named: MessageKey(messageID: "calendar:" + (row[1] as String)).integer)
    }
  }

  private static let threadQuery = """
    SELECT message.id, message.key, message.subject, targetKey, isReply, target.id, message.medium = 'EMAIL'
    FROM message
    LEFT JOIN reference ON reference.messageID = message.id
    LEFT JOIN message AS target ON target.key = targetKey
    WHERE message.medium = 'EMAIL' OR targetKey IS NOT NULL ORDER BY message.id, reference.position
    """

  private mutating func writeTurns() throws {
    let insert = try RowStatement(db, "INSERT INTO turn VALUES (?, ?, ?, ?)")
    let members = try RowStatement(db, "SELECT addressID FROM recipient WHERE messageID = ?")
    numbers = ConversationNumbers(threads: threading.count)
    let copies = try SavedInvitations(db, identities).copies
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, key, medium, senderID, sentAt FROM message ORDER BY sentAt, key")
    while let row = try rows.next() {
      if copies.contains(row[0]) { continue }
      let people = try participants(sender: row[3], id: row[0], members)
      guard people != [.owner] else {
        toSelf += 1
        continue
      }
      let number =
        row[2] == Medium.email.rawValue
        ? numbers.number(thread: threading.conversation(of: row[1]))
        : chat(answered[row[0]], people: people, at: Instant(milliseconds: row[4]))
      if conversationOfTarget[row[1]] != nil { conversationOfTarget[row[1]] = .some(number) }
      try insert.execute(number, numbers.append(to: number), row[0] as Int64, answered[row[0]])
    }
  }

  /// Everybody whom a message concerns, ascending.
  private func participants(sender: Int64, id: Int64, _ members: RowStatement) throws -> [PersonID] {
    var people = [identities.personOfAddress[sender]].compactMap(\.self)
    try members.forEach(id) { row in
      if let person = identities.personOfAddress[row.integer(0)], !people.contains(person) { people.append(person) }
    }
    return people.sorted()
  }

  /// Where a chat message belongs: with what it answers, however long ago that was, else by who talks and when.
  private mutating func chat(_ target: Int64?, people: [PersonID], at time: Instant) -> Int64 {
    let others = people.filter { $0 != .owner }
    let group = others.count == 1 ? others[0].rawValue : others.map(\.rawValue).joined(separator: " ")
    if let known = target.flatMap({ conversationOfTarget[$0] ?? nil }), numbers.length(of: known) < Self.longThread {
      sessions.hear(group: group, at: time)
      return known
    }
    return numbers.number(session: sessions.conversation(group: group, at: time))
  }
}
