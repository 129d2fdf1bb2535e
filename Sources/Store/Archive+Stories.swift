internal import GRDB
import Messages

extension Archive {
  /// Lets stories go on by other media, in batches, and keeps what came of them.
  func tellStories(
    _ db: Database, _ table: EpisodeTable, _ identities: Identities, _ tell: ([Story]) -> [StoryEnd]
  ) throws {
    var cursor = try StoryCursor(db, identities: identities)
    while case let batch = try Self.batch(&cursor), !batch.isEmpty {
      for end in tell(batch) {
        for id in end.joined { try table.remove(id) }
        for episode in end.changed { try table.replace(episode) }
      }
    }
  }

  /// Enough stories to keep every core busy for some milliseconds.
  private static func batch(_ cursor: inout StoryCursor) throws -> [Story] {
    var batch: [Story] = []
    var turns = 0
    while turns < 512, let story = try cursor.next() {
      batch.append(story)
      turns += story.turns.count
    }
    return batch
  }

  /// Calls of a minute or more, and meetings, with a person within a stretch of time, ascending.
  public func spokenContacts(with person: PersonID, from start: Instant, to end: Instant) throws -> [SpokenContact] {
    try read { db in
      try SpokenContacts(db, Identities(db)).contacts(with: [person], from: start, to: end)
    }
  }
}
