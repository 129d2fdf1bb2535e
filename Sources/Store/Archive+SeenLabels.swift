internal import GRDB
import Messages

/// What reports have shown so far, so that a change of the rules is never taken for a change of behaviour.
extension Archive {
  /// How episodes were read when last a report was made by other rules than these; nil when there was none.
  public func labelsSeen(before rules: String) throws -> EarlierLabels? {
    try read { db in
      let generations = try Row.fetchAll(db, sql: "SELECT position, rules FROM seenRules ORDER BY position DESC")
      guard let last = generations.first(where: { $0[1] as String != rules }) else { return nil }
      return EarlierLabels(rules: last[1], episodes: try Self.seen(db, at: last[0]))
    }
  }

  /// Notes what a report shows. Kept are the labels by these rules and those by the rules before them.
  public func note(seen episodes: [Episode], by rules: String) throws {
    try write { db in
      let newest = try String.fetchOne(db, sql: "SELECT rules FROM seenRules WHERE position = 1")
      if newest != rules { try Self.beginGeneration(db, rules: rules, isFirst: newest == nil) }
      let known = try Self.seen(db, at: 1)
      let insert = try db.makeStatement(sql: "INSERT OR REPLACE INTO seenLabels VALUES (1, ?, ?, ?)")
      for episode in episodes {
        let digest = LabelDigest(episode)
        if known[episode.id] == digest { continue }
        try insert.execute(arguments: [
          episode.id.rawValue, digest.decision, Int64(bitPattern: digest.labels),
        ])
      }
    }
  }

  /// Makes the newest labels the earlier ones.
  private static func beginGeneration(_ db: Database, rules: String, isFirst: Bool) throws {
    if !isFirst {
      try db.execute(
        sql: """
          DELETE FROM seenLabels WHERE position = 0; DELETE FROM seenRules WHERE position = 0;
          UPDATE seenLabels SET position = 0; UPDATE seenRules SET position = 0;
          """)
    }
    try db.execute(sql: "INSERT INTO seenRules VALUES (1, ?)", arguments: [rules])
  }

  private static func seen(_ db: Database, at position: Int) throws -> [EpisodeID: LabelDigest] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT episodeID, decision, labels FROM seenLabels WHERE position = ?", arguments: [position])
    var seen: [EpisodeID: LabelDigest] = [:]
    while let row = try rows.next() {
      let labels: Int64 = row[2]
      seen[EpisodeID(rawValue: row[0])] = LabelDigest(decision: row[1], labels: UInt64(bitPattern: labels))
    }
    return seen
  }
}
