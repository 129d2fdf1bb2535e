internal import GRDB
import Messages

/// Writes episodes; making one empties the tables.
struct EpisodeTable {
  private let episode: Statement
  private let response: Statement
  private let quality: Statement
  private let repetition: Statement
  private let removals: [Statement]

  init(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM repetition; DELETE FROM quality; DELETE FROM response; DELETE FROM episode")
    episode = try db.makeStatement(sql: Self.insert("episode", 20))
    response = try db.makeStatement(sql: Self.insert("response", 15))
    quality = try db.makeStatement(sql: Self.insert("quality", 11))
    repetition = try db.makeStatement(sql: Self.insert("repetition", 6))
    removals = try [
      "repetition WHERE episodeID", "quality WHERE episodeID", "response WHERE episodeID", "episode WHERE id",
    ]
    .map { try db.makeStatement(sql: "DELETE FROM \($0) = ?") }
  }

  private static func insert(_ table: String, _ columns: Int) -> String {
    "INSERT INTO \(table) VALUES (\(Array(repeating: "?", count: columns).joined(separator: ", ")))"
  }

  /// Takes an episode out with all that belongs to it.
  func remove(_ id: EpisodeID) throws {
    for removal in removals { try removal.execute(arguments: [id.rawValue]) }
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
    try episode.execute(arguments: [
      new.id.rawValue, new.direction.rawValue, new.conversation.rawValue, new.requester.rawValue,
      new.counterpart.rawValue, ask.message.integer, ask.at.milliseconds, max(last, ask.at).milliseconds,
      ask.medium.rawValue, ask.sentence, ask.span.start, ask.span.end, ask.type.rawValue, ask.form.rawValue,
      ask.addressee.rawValue, ask.effort.rawValue, ask.stakes.rawValue, ask.provenance.description, ask.confidence,
      ask.reach.rawValue,
    ])
    for (position, one) in new.responses.enumerated() { try insert(one, in: new.id, at: position) }
    for (position, one) in new.qualities.enumerated() { try insert(one, in: new.id, at: position) }
    for (position, one) in new.repeats.enumerated() {
      try repetition.execute(arguments: [
        new.id.rawValue, position, one.message.integer, one.at.milliseconds, one.text, one.provenance.description,
      ])
    }
  }

  private func insert(_ one: Response, in id: EpisodeID, at position: Int) throws {
    try response.execute(arguments: [
      id.rawValue, position, one.message.integer, one.at.milliseconds, one.medium.rawValue, one.class.rawValue,
      one.text, one.span.start, one.span.end, one.provenance.description, one.confidence,
      one.spoken?.medium.rawValue, one.spoken?.grade.rawValue, one.spoken?.at?.milliseconds, one.reach.rawValue,
    ])
  }

  private func insert(_ one: Quality, in id: EpisodeID, at position: Int) throws {
    try quality.execute(arguments: [
      id.rawValue, position, one.label.rawValue, one.message.integer, one.at?.milliseconds, one.text, one.span.start,
      one.span.end, one.provenance.description, one.confidence, one.isSpecific,
    ])
  }
}
