internal import GRDB
import Messages

/// What the language stage made of one conversation.
public struct Derived: Sendable {
  public var episodes: [Episode]
  /// Messages in a language that is not analysed.
  public var notEnglish: Int

  public init(episodes: [Episode], notEnglish: Int = 0) {
    self.episodes = episodes
    self.notEnglish = notEnglish
  }
}

extension Archive {
  /// Whether the episodes were made from all that is in the archive, by the rules of this name.
  public func isDerived(by rules: String) throws -> Bool {
    try read { db in
      try String.fetchOne(db, sql: "SELECT state FROM derivation") == rules
    }
  }

  /// Makes conversations and episodes anew, in one transaction.
  ///
  /// - Parameters:
  ///   - rules: the name of the rules, kept so that a later run knows whether they have changed.
  ///   - progress: told the number of messages done so far and in all.
  ///   - tell: gets stories that go on by other media, in batches, gives as many ends in the same order.
  ///   - label: gets conversations in batches, gives as many results in the same order.
  ///   - afterwards: called once all are labelled, gives what conversations say of each other's episodes, in steps.
  public func derive(
    by rules: String, progress: (Int, Int) -> Void = { _, _ in }, tell: ([Story]) -> [StoryEnd] = { _ in [] },
    label: ([Conversation]) -> [Derived], afterwards: () -> any Sequence<[EpisodeID: [Quality]]> = { [] }
  ) throws {
    try write { db in
      try GmailChatMembers.add(db)
      let identities = try Identities(db)
      let toSelf = try TurnTable.rebuild(db, identities)
      let table = try EpisodeTable(db)
      let notEnglish = try writeEpisodes(db, table, identities, progress: progress, label: label)
      try EpisodeTable.createIndexes(db)
      try tellStories(db, table, identities, tell)
      try EpisodeTable.add(afterwards(), db)
      try db.execute(
        sql: "INSERT OR REPLACE INTO derivation VALUES (1, ?, ?, ?)", arguments: [rules, notEnglish, toSelf])
    }
  }

  private func writeEpisodes(
    _ db: Database, _ table: EpisodeTable, _ identities: Identities, progress: (Int, Int) -> Void,
    label: ([Conversation]) -> [Derived]
  ) throws -> Int {
    let total = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM turn") ?? 0
    var cursor = try ConversationCursor(db, identities: identities)
    var (done, notEnglish) = (0, 0)
    while case let batch = try Self.batch(&cursor), !batch.isEmpty {
      for derived in label(batch) {
        notEnglish += derived.notEnglish
        for episode in derived.episodes { try table.insert(episode) }
      }
      done += batch.reduce(0) { $0 + $1.turns.count }
      progress(done, total)
    }
    return notEnglish
  }

  /// Some conversations in the order of their numbers, and the number at which those after them begin; nil at the end.
  public func conversations(from number: Int64) throws -> (conversations: [Conversation], next: Int64?) {
    try read { db in
      var cursor = try ConversationCursor(db, identities: Identities(db), filter: "WHERE conversation >= \(number)")
      return (try Self.batch(&cursor, turns: 4_096), cursor.following)
    }
  }

  /// Enough conversations to keep every core busy for some milliseconds.
  private static func batch(_ cursor: inout ConversationCursor, turns most: Int = 512) throws -> [Conversation] {
    var batch: [Conversation] = []
    var turns = 0
    while turns < most, let conversation = try cursor.next() {
      batch.append(conversation)
      turns += conversation.turns.count
    }
    return batch
  }

  /// The conversation that holds a message; nil when the message is not part of one.
  public func conversation(of message: MessageKey) throws -> Conversation? {
    try read { db in
      let number = try Int64.fetchOne(
        db, sql: "SELECT conversation FROM turn JOIN message ON message.id = turn.messageID WHERE key = ?",
        arguments: [message.integer])
      guard let number else { return nil }
      var cursor = try ConversationCursor(db, identities: Identities(db), filter: "WHERE conversation = \(number)")
      return try cursor.next()
    }
  }
}
