import Messages
import Readers
import Store

/// What is left to read of a file, by what the archive knows of it.
struct ReadingPlan: Sendable {
  /// Of a folder of messages those that are unread.
  let file: SourceFile
  /// Nil for what is no folder of messages.
  let unread: UnreadMessages?
  /// With which readers and options; a file read with others is read anew.
  private let conditions: String
  /// Nil for what is no single file: it is read every time.
  private let identity: FileIdentity?
  /// Where the reader begins.
  private(set) var offset = 0
  /// How many records of the reader have been dealt with before.
  private(set) var dropped = 0
  /// What the account of this run begins with.
  private(set) var account: Reconciliation
  /// Whether the file goes on inside what was its last record, so that it is read anew.
  private(set) var isContinued = false
  /// The account of what was read in earlier runs and is not part of `account`.
  private var before: Reconciliation

  /// - Parameters:
  ///   - known: how far the file was read before; nil if never.
  ///   - readFiles: the files of a folder that were read before.
  /// - Throws: `ReadingError`.
  init(
    _ file: SourceFile, conditions: String, known: SourceProgress?, readFiles: (String) throws -> Set<Int64>
  ) throws {
    unread = try file.folder.map {
      UnreadMessages($0, conditions: conditions, read: try readFiles($0.path))
    }
    self.file = unread.map { SourceFile($0.folder) } ?? file
    self.conditions = conditions
    identity = file.fileOnDisk.flatMap(FileIdentity.init)
    account = Reconciliation(path: file.path, format: file.format)
    before = account
    if let unread, unread.readBefore > 0 {
      account.before = unread.readBefore
      account.state = unread.folder.messages.isEmpty ? .unchanged : .grown
    }
    guard let known else { return }
    account.state = .changed
    guard let identity, known.conditions == conditions, let read = account.restored(from: known.account),
      try identity.fingerprint(upTo: known.offset ?? known.size) == known.fingerprint
    else { return }
    if identity.size == known.size && identity.modified == known.modified {
      known.isComplete ? skip(read) : resume(read, at: known.offset)
    } else if identity.size > known.size, let offset = known.offset {
      isContinued = try !mayGoOn(identity, at: offset)
      if isContinued { return }
      known.isComplete ? readTail(read, at: offset) : resume(read, at: offset)
    }
  }

  var isUnchanged: Bool { account.state == .unchanged }
  /// Whether records of an earlier reading may stand elsewhere now.
  var isReplaced: Bool { account.state == .changed }

  /// What is read now, by every name under which an earlier import may have refused it.
  var paths: Set<String> {
    Set([file.path, file.fileOnDisk].compactMap(\.self) + (unread?.folder.messages.map(\.path) ?? []))
  }

  /// What was cut off at the end of the file may go on now; then the last record was not whole.
  private func mayGoOn(_ identity: FileIdentity, at offset: Int) throws -> Bool {
    guard let format = file.type as? any ResumableFormat.Type else { return false }
    return try identity.bytes(at: offset, count: 64).withUnsafeBytes { format.mayBegin(with: $0) }
  }

  private mutating func skip(_ read: Reconciliation) {
    account.state = .unchanged
    account.before = read.read
    account.unreadableBefore = read.unreadable
  }

  private mutating func resume(_ read: Reconciliation, at offset: Int?) {
    account = read
    account.state = .resumed
    account.before = read.read
    if let offset { self.offset = offset } else { dropped = read.read }
  }

  private mutating func readTail(_ read: Reconciliation, at offset: Int) {
    skip(read)
    account.state = .grown
    before = read
    self.offset = offset
  }

  /// What the archive shall know after some records.
  ///
  /// - Parameter offset: where a reader may go on.
  /// - Returns: nil for what is no single file.
  /// - Throws: `ReadingError`.
  func progress(_ account: Reconciliation, offset: Int?, isComplete: Bool) throws -> SourceProgress? {
    guard let identity else { return nil }
    let offset = file.isPlain && file.isResumable ? offset : nil
    return SourceProgress(
      size: identity.size, modified: identity.modified, conditions: conditions, offset: offset,
      fingerprint: try identity.fingerprint(upTo: offset ?? identity.size), isComplete: isComplete,
      account: try (account + before).stored)
  }
}
