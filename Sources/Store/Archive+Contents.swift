internal import GRDB
import Messages

/// What an archive holds, in numbers.
public struct ArchiveContents: Sendable, Equatable {
  public var sources: [SourceContents]
  public var messages: Int
  public var calls: Int
  /// Events of calendars.
  public var events: Int
  /// Messages and calls met again, in another file or once more in the same.
  public var duplicates: Int
  /// Events met again.
  public var duplicateEvents: Int
  /// Messages left out, by reason, in the order of the reasons.
  public var excluded: [ExclusionReason: Int]
  /// Records that could not be read.
  public var unreadable: Int
  /// Repairs and fallbacks.
  public var warnings: Int
  /// Mail from the owner to the owner alone; not analysed.
  public var toSelf: Int
  /// Messages in languages that are not analysed.
  public var notEnglish: Int
  /// When the first and the last message was sent.
  public var firstSent: Instant?
  public var lastSent: Instant?
}

/// One file that something was imported from.
public struct SourceContents: Sendable, Equatable {
  public var path: String
  public var format: String
  /// Messages, calls and events that were first seen in this file.
  public var records: Int
  /// Whether an import of it was interrupted.
  public var isIncomplete: Bool
  /// How many of its bytes were read by then; nil where the format does not tell.
  public var readBytes: Int?
  /// Its bytes in all, as far as known.
  public var bytes: Int?
}

extension Archive {
  /// Counts everything in the archive.
  public func contents() throws -> ArchiveContents {
    try read { db in
      let derivation = try Row.fetchOne(db, sql: "SELECT toSelf, notEnglish FROM derivation")
      let times = try Row.fetchOne(db, sql: "SELECT MIN(sentAt), MAX(sentAt) FROM message")
      return ArchiveContents(
        sources: try Self.sources(db), messages: try Self.count(db, "message"), calls: try Self.count(db, "call"),
        events: try Self.count(db, "event"),
        duplicates: try Self.count(db, "place WHERE key NOT IN (SELECT key FROM event)"),
        duplicateEvents: try Self.count(db, "place WHERE key IN (SELECT key FROM event)"),
        excluded: try Self.excluded(db),
        unreadable: try Self.count(db, "diagnostic WHERE severity = 'unreadable'"),
        warnings: try Self.count(db, "diagnostic WHERE severity = 'warning'"), toSelf: derivation?[0] ?? 0,
        notEnglish: derivation?[1] ?? 0, firstSent: (times?[0] as Int64?).map(Instant.init(milliseconds:)),
        lastSent: (times?[1] as Int64?).map(Instant.init(milliseconds:)))
    }
  }

  private static func count(_ db: Database, _ table: String) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)") ?? 0
  }

  private static func sources(_ db: Database) throws -> [SourceContents] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT path, format, (SELECT COUNT(*) FROM message WHERE sourceID = source.id)
          + (SELECT COUNT(*) FROM call WHERE sourceID = source.id)
          + (SELECT COUNT(*) FROM event WHERE sourceID = source.id), isComplete = 0, byteOffset, size
        FROM source LEFT JOIN progress ON progress.sourceID = source.id ORDER BY path
        """)
    return rows.map { row in
      SourceContents(
        path: row[0], format: row[1], records: row[2], isIncomplete: row[3] ?? false, readBytes: row[4], bytes: row[5])
    }
  }

  private static func excluded(_ db: Database) throws -> [ExclusionReason: Int] {
    let rows = try Row.fetchAll(db, sql: "SELECT reason, COUNT(*) FROM exclusion GROUP BY reason")
    return Dictionary(
      rows.compactMap { row in ExclusionReason(rawValue: row[0]).map { ($0, row[1]) } }, uniquingKeysWith: +)
  }

  /// Every message left out, in the order of the sources.
  public func exclusions() throws -> [Exclusion] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT key, path, byteOffset, byteLength, reason FROM exclusion
          JOIN source ON source.id = sourceID ORDER BY path, byteOffset
          """)
      return rows.compactMap { row in
        ExclusionReason(rawValue: row[4]).map { reason in
          Exclusion(
            key: MessageKey(integer: row[0]), source: SourcePosition(path: row[1], offset: row[2], length: row[3]),
            reason: reason)
        }
      }
    }
  }

  /// Everything that was repaired or could not be read, in the order of the sources.
  public func diagnostics() throws -> [Diagnostic] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT severity, code, path, byteOffset, line, what, remedy FROM diagnostic
          JOIN source ON source.id = sourceID ORDER BY path, byteOffset, line, code
          """)
      return rows.map { row in
        let (offset, line): (Int, Int) = (row[3], row[4])
        return Diagnostic(
          Diagnostic.Severity(rawValue: row[0]) ?? .warning, code: row[1], path: row[2],
          offset: offset < 0 ? nil : offset, line: line < 0 ? nil : line, what: row[5], remedy: row[6])
      }
    }
  }
}
