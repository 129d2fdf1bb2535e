import Foundation
import Messages
import Readers
import Reports
import Store

/// Reads files into the archive and keeps account of every record.
///
/// Files are read on one thread and written on another. Every so often what was written is kept together with how far
/// its file was read, so that an import that is interrupted, however that happens, is gone on with by the next one.
struct ImportRun {
  var options: ReadingOptions
  /// What changes what is read: the readers' version and the options; as text.
  var conditions: String
  /// Keep all or nothing.
  var isStrict = false
  var isQuiet = false
  /// What the user should look at; the archive has them all.
  private(set) var diagnostics = NotedDiagnostics()
  private var step = ImportStep()

  init(options: ReadingOptions, conditions: String, isStrict: Bool = false, isQuiet: Bool = false) {
    self.options = options
    self.conditions = conditions
    self.isStrict = isStrict
    self.isQuiet = isQuiet
  }

  /// Imports all files.
  ///
  /// - Parameter check: looks at the accounts at the end; what it throws undoes everything since the last step.
  mutating func run(
    _ sources: SourceFiles, into archive: Archive, check: ([Reconciliation]) throws -> Void
  ) throws -> [Reconciliation] {
    let known = try archive.progress()
    let plans = try sources.files.map {
      try ReadingPlan($0, conditions: conditions, known: known[$0.path], readFiles: archive.readFiles)
    }
    let stream = RecordStream(plans.filter { !$0.isUnchanged }, options: options)
    return try archive.add { writer in
      try sources.opened.forEach(writer.forgetClosed)
      try plans.filter { !$0.isUnchanged }.flatMap(\.paths).forEach(writer.forgetUnreadable)
      let read = try plans.map { $0.isUnchanged ? $0.account : try importFile($0, stream, writer) }
      let refused = try sources.refused.map { try noteRefused($0, writer) }
      try check(read + refused)
      return read + refused
    }
  }

  private mutating func importFile(
    _ plan: ReadingPlan, _ stream: RecordStream, _ writer: ArchiveWriter
  ) throws -> Reconciliation {
    let file = plan.file
    var account = plan.account
    let name = shortened((file.path as NSString).lastPathComponent, to: 30)
    var bar = ProgressBar(name, total: file.size, unit: .bytes, isQuiet: isQuiet)
    try writer.beginSource(
      path: file.path, format: file.format, isReplaced: plan.isReplaced, isContinued: plan.isContinued)
    var isLast = false
    while !isLast {
      let batch = try stream.next()
      isLast = batch.isLast
      try add(batch, writer, &account)
      if let unread = plan.unread { try note(batch, of: unread, writer) }
      try keep(batch, of: plan, account, writer)
      bar.update(batch.bytesRead)
    }
    bar.finish()
    return account
  }

  /// Notes how far the file was read at its end and before a step is kept.
  private mutating func keep(
    _ batch: RecordBatch, of plan: ReadingPlan, _ account: Reconciliation, _ writer: ArchiveWriter
  ) throws {
    let isDue = step.isFull(with: batch) && !isStrict
    guard isDue || batch.isLast else { return }
    if let progress = try plan.progress(account, offset: batch.resumeOffset, isComplete: batch.isLast) {
      try writer.note(progress, of: plan.file.path)
    }
    if isDue { try writer.keep() }
  }

  /// Notes which files of a folder need not be read again: those without anything unreadable.
  private func note(_ batch: RecordBatch, of unread: UnreadMessages, _ writer: ArchiveWriter) throws {
    for record in batch.records {
      guard let identity = unread.identity(of: record.path) else { continue }
      try writer.note(isRead: !record.isUnreadable, identity, in: unread.folder.path)
    }
  }

  private mutating func add(_ batch: RecordBatch, _ writer: ArchiveWriter, _ account: inout Reconciliation) throws {
    for record in batch.records { try add(record, writer, &account) }
    for warning in batch.warnings { try note(warning, writer, &account) }
  }

  private mutating func add(_ record: ArchiveRecord, _ writer: ArchiveWriter, _ account: inout Reconciliation) throws {
    account.read += 1
    switch record {
    case .message(let message):
      guard try writer.insert(message) else { return account.duplicates += 1 }
      account.messages += 1
      if message.meeting != nil { account.meetings += 1 }
    case .call(let call):
      if try writer.insert(call) { account.calls += 1 } else { account.duplicates += 1 }
    case .event(let event):
      if try writer.insert(event) { account.events += 1 } else { account.duplicates += 1 }
    case .excluded(let exclusion):
      try writer.insert(exclusion)
      account.excluded[exclusion.reason, default: 0] += 1
    case .unreadable(let diagnostic):
      account.unreadable += 1
      try note(diagnostic, writer, &account)
    }
  }

  private mutating func note(
    _ diagnostic: Diagnostic, _ writer: ArchiveWriter, _ account: inout Reconciliation
  ) throws {
    if diagnostic.severity == .warning { account.warnings += 1 }
    diagnostics.add(diagnostic)
    try writer.insert(diagnostic)
  }

  private mutating func noteRefused(_ file: Refusal, _ writer: ArchiveWriter) throws -> Reconciliation {
    var account = Reconciliation(path: file.path, format: file.format)
    try writer.beginSource(path: file.path, format: file.format)
    try add(.unreadable(file.diagnostic), writer, &account)
    return account
  }
}

/// What was written since an import last kept what it has.
///
/// A step costs a commit; an import that is interrupted reads again at most one.
private struct ImportStep {
  private static let mostRecords = 4_000
  private static let mostBytes = 16 << 20

  private var records = 0
  private var bytes = 0

  /// Adds a batch; when that makes enough of a step, the next one begins.
  mutating func isFull(with batch: RecordBatch) -> Bool {
    records += batch.records.count
    bytes += batch.weight
    guard records >= Self.mostRecords || bytes >= Self.mostBytes else { return false }
    self = ImportStep()
    return true
  }
}

/// The first diagnostics of an import, and how many there are.
struct NotedDiagnostics {
  static let most = 10

  private(set) var first: [Diagnostic] = []
  private(set) var count = 0

  mutating func add(_ diagnostic: Diagnostic) {
    if first.count < Self.most { first.append(diagnostic) }
    count += 1
  }
}
