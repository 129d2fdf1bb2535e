internal import GRDB
import Messages

/// Invitations and answers that were saved as files, and that the mail that brought them tells, too: each counts once.
struct SavedInvitations {
  /// What two messages about a meeting have in common when they are one.
  private struct Deed: Hashable {
    let person: PersonID
    let uid: String
    let recurrence: String
    let sequence: Int
    let method: String
    let answer: String?
  }

  /// The numbers of those that are in a mail as well.
  private(set) var copies: Set<Int64> = []

  init(_ db: Database, _ identities: Identities) throws {
    var saved: [(id: Int64, deed: Deed)] = []
    var mailed: Set<Deed> = []
    let rows = try Row.fetchCursor(db, sql: Self.query)
    while let row = try rows.next() {
      let deed = Deed(
        person: identities.person(row[2]), uid: row[3], recurrence: row[4], sequence: row[5], method: row[6],
        answer: row[7])
      if row[1] { saved.append((row[0], deed)) } else { mailed.insert(deed) }
    }
    copies = Set(saved.filter { mailed.contains($0.deed) }.map(\.id))
  }

  private static let query = """
    SELECT message.id, format = 'calendar', senderID, uid, recurrence, sequence, method,
      (SELECT participation FROM attendee WHERE attendee.messageID = message.id AND method = 'REPLY' AND position = 0)
    FROM meeting JOIN message ON message.id = meeting.messageID JOIN source ON source.id = sourceID
    """
}
