internal import CSQLite
import Foundation
internal import GRDB
import Messages

/// The archive: one SQLite file with everything imported, everything derived from it and the user's own words.
///
/// Imported rows are never rewritten; derived rows are rebuilt from them. The file and its journals have mode 0600.
public final class Archive: Sendable {
  let queue: DatabaseQueue
  /// Where the file lies.
  public let path: String

  private init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// Opens an archive, made new where there is none; older ones are brought up to date.
  ///
  /// - Throws: `ArchiveError` when the file cannot be made, is no archive, has tables unknown here or is in use.
  public static func open(path: String) throws -> Archive {
    try makePrivateFile(at: path)
    _ = countsNoMemory
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      if try queue.read(Schema.migrator.hasBeenSuperseded) { throw ArchiveError.otherVersion(path: path) }
      try Schema.migrator.migrate(queue)
      return Archive(path: path, queue: queue)
    } catch let error as DatabaseError {
      throw ArchiveError(error, path: path)
    }
  }

  /// Opens an archive that must already be there.
  ///
  /// - Throws: `ArchiveError.missing` when there is none.
  public static func openExisting(path: String) throws -> Archive {
    guard FileManager.default.fileExists(atPath: path) else { throw ArchiveError.missing(path: path) }
    return try open(path: path)
  }

  /// Created before SQLite sees it: SQLite gives its journals the mode of the file.
  private static func makePrivateFile(at path: String) throws {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw ArchiveError.unwritable(path: path, reason: String(cString: strerror(errno)))
    }
    close(descriptor)
  }

  /// SQLite would lock a mutex for every piece of memory to count it, and nobody reads the count.
  ///
  /// To be said once, before the first use of SQLite in the process; later it is refused, which does no harm.
  private static let countsNoMemory = csqlite_count_no_memory() == 0

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      // Debian's SQLite overwrites deleted pages by default, which doubles the writing of a rebuild.
      try db.execute(sql: "PRAGMA secure_delete = OFF")
      // KiB. More gains nothing: what does not fit comes from the system's cache, or is written once more.
      try db.execute(sql: "PRAGMA cache_size = -4000")
    }
    return configuration
  }

  /// Runs work on the database and names the archive in what goes wrong.
  func read<Value>(_ work: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.read(work)
    } catch let error as DatabaseError {
      throw ArchiveError(error, path: path)
    }
  }

  /// Runs work in one transaction: all of it or nothing.
  func write<Value>(_ work: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.write(work)
    } catch let error as DatabaseError {
      throw ArchiveError(error, path: path)
    }
  }
}

extension Archive {
  /// Runs work in a transaction that it may commit and begin again.
  func writeInSteps<Value>(_ work: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.writeWithoutTransaction { db in
        try db.beginTransaction(.immediate)
        do {
          let value = try work(db)
          try db.commit()
          return value
        } catch {
          // A full disk may have ended the transaction already.
          if db.isInsideTransaction { try db.rollback() }
          throw error
        }
      }
    } catch let error as DatabaseError {
      throw ArchiveError(error, path: path)
    }
  }
}

/// Trouble with the archive file. No message text is in it.
public enum ArchiveError: Error, Equatable, CustomStringConvertible {
  case missing(path: String)
  case unwritable(path: String, reason: String)
  case notAnArchive(path: String)
  case otherVersion(path: String)
  case busy(path: String)
  case full(path: String)
  case failed(path: String, reason: String)

  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .notAnArchive(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
      self = .unwritable(path: path, reason: error.message ?? "no permission")
    default: self = .failed(path: path, reason: error.message ?? "SQLite error \(error.resultCode.rawValue)")
    }
  }

  /// Whether trying again later may help.
  public var isBusy: Bool { if case .busy = self { true } else { false } }

  /// What, where, and what to do next.
  public var description: String {
    switch self {
    case .missing(let path): "\(path): no archive here yet; make one with `pushback import PATH…`"
    case .unwritable(let path, let reason):
      "\(path): the archive cannot be written (\(reason)); name another place with --archive"
    case .notAnArchive(let path): "\(path): not a pushback archive; name another file with --archive"
    case .otherVersion(let path):
      "\(path): made by another version of pushback; use that one, or import anew into another file with --archive"
    case .busy(let path): "\(path): another pushback is writing to the archive; try again when it has finished"
    case .full(let path): "\(path): the disk is full; what was not finished was undone; make room and run it again"
    case .failed(let path, let reason): "\(path): \(reason); what was not finished was undone"
    }
  }
}
