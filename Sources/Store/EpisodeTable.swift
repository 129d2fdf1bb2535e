internal import GRDB
import Messages

/// Writes episodes; making one empties the tables and takes their indexes away.
struct EpisodeTable {
  private let episode: RowStatement
  private let response: RowStatement
  private let quality: RowStatement
  private let repetition: RowStatement
  private let removals: [RowStatement]

  init(_ db: Database) throws {
    try db.execute(sql: Self.emptying)
    episode = try RowStatement(db, Self.insert("episode", 22))
    response = try RowStatement(db, Self.insert("response", 15))
    quality = try RowStatement(db, Self.insert("quality", 12))
    repetition = try RowStatement(db, Self.insert("repetition", 6))
    removals =
      try ["repetition", "quality", "response"].map { table in
        try RowStatement(
          db, "DELETE FROM \(table) WHERE episodeNumber = (SELECT number FROM episode WHERE id = ?)")
      } + [RowStatement(db, "DELETE FROM episode WHERE id = ?")]
  }

  private static let emptying = """
    DELETE FROM repetition; DELETE FROM quality; DELETE FROM response; DELETE FROM episode;
    DROP INDEX IF EXISTS episodeByID; DROP INDEX IF EXISTS episodeByTime; DROP INDEX IF EXISTS episodeByCounterpart;
    """

  /// Makes the indexes of the schema again, once most rows are there: that takes a fraction of keeping them all along.
  static func createIndexes(_ db: Database) throws { try db.execute(sql: Schema.episodeIndexes) }

  /// Adds labels to episodes that are in the tables, behind those that they have; others are passed over.
  ///
  /// - Parameter steps: labels by episode, written step by step.
  static func add(_ steps: any Sequence<[EpisodeID: [Quality]]>, _ db: Database) throws {
    let last = try db.makeStatement(sql: "SELECT COUNT(*) FROM quality WHERE episodeNumber = ?")
    let known = try db.makeStatement(sql: "SELECT number FROM episode WHERE id = ?")
    let new = try RowStatement(db, insert("quality", 12))
    for qualities in steps {
      for (id, added) in qualities.sorted(by: { $0.key < $1.key }) {
        guard let number = try Int64.fetchOne(known, arguments: [id.rawValue]) else { continue }
        let first = try Int.fetchOne(last, arguments: [number]) ?? 0
        for (place, one) in added.enumerated() { try insert(one, in: number, at: first + place, by: new) }
      }
    }
  }

  private static func insert(_ table: String, _ columns: Int) -> String {
    "INSERT INTO \(table) VALUES (\(Array(repeating: "?", count: columns).joined(separator: ", ")))"
  }

  /// Takes an episode out with all that belongs to it.
  func remove(_ id: EpisodeID) throws {
    for removal in removals { try removal.execute(id.rawValue) }
  }

  /// Puts an episode in the place of the one of the same name.
  func replace(_ new: Episode) throws {
    try remove(new.id)
    try insert(new)
  }

  /// Adds an episode with all that belongs to it.
  func insert(_ new: Episode) throws {
    let ask = new.ask
    let last = new.responses.map(\.at).max() ?? ask.at
    try episode.execute(
      Int64?.none, new.id.rawValue, new.direction.rawValue, new.conversation.rawValue, new.requester.rawValue,
      new.counterpart.rawValue, ask.message.integer, ask.at.milliseconds, max(last, ask.at).milliseconds,
      ask.medium.rawValue, ask.sentence, ask.span.start, ask.span.end, ask.type.rawValue, ask.form.rawValue,
      ask.addressee.rawValue, ask.effort.rawValue, ask.stakes.rawValue, ask.provenance.description, ask.confidence,
      ask.reach.rawValue, ask.marks.map(\.rawValue).joined(separator: " "))
    let number = episode.lastRow
    for (position, one) in new.responses.enumerated() { try insert(one, in: number, at: position) }
    for (position, one) in new.qualities.enumerated() { try Self.insert(one, in: number, at: position, by: quality) }
    for (position, one) in new.repeats.enumerated() {
      try repetition.execute(
        number, position, one.message.integer, one.at.milliseconds, one.text, one.provenance.description)
    }
  }

  private func insert(_ one: Response, in number: Int64, at position: Int) throws {
    try response.execute(
      number, position, one.message.integer, one.at.milliseconds, one.medium.rawValue, one.class.rawValue,
      one.text, one.span.start, one.span.end, one.provenance.description, one.confidence,
      one.spoken?.medium.rawValue, one.spoken?.grade.rawValue, one.spoken?.at?.milliseconds, one.reach.rawValue)
  }

  private static func insert(_ one: Quality, in number: Int64, at position: Int, by statement: RowStatement) throws {
    try statement.execute(
      number, position, one.label.rawValue, one.message.integer, one.at?.milliseconds, one.text, one.span.start,
      one.span.end, one.provenance.description, one.confidence, one.isSpecific, one.due?.milliseconds)
  }
}
