import Foundation
internal import GRDB

/// What the encoder made of texts, kept because reading takes long; by a hash of the text, without its words.
extension Archive {
  /// The readings of an encoder; those of any other are thrown away, since nobody asks for them again.
  public func readings(of encoder: String) throws -> KeptReadings {
    try write { db in
      if try String.fetchOne(db, sql: "SELECT name FROM readingEncoder") == encoder { return }
      try db.execute(sql: "DELETE FROM reading")
      try db.execute(sql: "INSERT OR REPLACE INTO readingEncoder VALUES (1, ?)", arguments: [encoder])
    }
    return try KeptReadings(self)
  }

  /// Keeps readings of the encoder that was named last.
  public func add(readings: [(key: Int64, value: [UInt8])]) throws {
    try write { db in
      let insert = try db.makeStatement(sql: "INSERT OR REPLACE INTO reading VALUES (?, ?)")
      for reading in readings { try insert.execute(arguments: [reading.key, Data(reading.value)]) }
    }
  }
}

/// Looks up readings one by one, so that memory does not grow with them.
///
/// On a connection of its own, which reads while episodes are being written; may be used by several tasks at once.
public final class KeptReadings: Sendable {
  private let queue: DatabaseQueue

  fileprivate init(_ archive: Archive) throws {
    var configuration = Configuration()
    configuration.readonly = true
    do {
      queue = try DatabaseQueue(path: archive.path, configuration: configuration)
    } catch let error as DatabaseError {
      throw ArchiveError(error, path: archive.path)
    }
  }

  /// The reading of a text by its hash; nil where there is none, or where it cannot be looked up: the text is read anew.
  public func reading(_ key: Int64) -> [UInt8]? {
    // One look-up needs no transaction, which would take longer than it.
    try? queue.unsafeRead { db in
      let statement = try db.cachedStatement(sql: "SELECT value FROM reading WHERE key = ?")
      return try Data.fetchOne(statement, arguments: [key]).map(Array.init)
    }
  }
}
