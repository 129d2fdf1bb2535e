import Foundation
import Messages
import Readers
import Reports
import Store

/// Reads files into the archive and keeps account of every record.
struct ImportRun {
  var options: ReadingOptions
  var isQuiet: Bool
  /// Diagnostics to show; the archive keeps them all.
  private(set) var diagnostics: [Diagnostic] = []

  init(options: ReadingOptions, isQuiet: Bool) {
    self.options = options
    self.isQuiet = isQuiet
  }

  /// Imports all files in one transaction; on a failure the archive stays as it was.
  ///
  /// - Parameter check: looks at the accounts before they are kept; what it throws undoes everything.
  mutating func run(
    _ sources: SourceFiles, into archive: Archive, check: ([Reconciliation]) throws -> Void
  ) throws -> [Reconciliation] {
    try archive.add { writer in
      let read = try sources.files.map { try importFile($0, writer) }
      let refused = try sources.refused.map { try noteRefused($0, writer) }
      try check(read + refused)
      return read + refused
    }
  }

  private mutating func importFile(_ file: SourceFile, _ writer: ArchiveWriter) throws -> Reconciliation {
    var account = Reconciliation(path: file.path, format: file.format)
    let name = shortened((file.path as NSString).lastPathComponent, to: 30)
    var bar = ProgressBar(name, total: file.size, unit: .bytes, isQuiet: isQuiet)
    let reader = try file.open(options)
    try writer.beginSource(path: file.path, format: file.format)
    while let record = try reader.next() {
      try add(record, writer, &account)
      bar.update(reader.bytesRead)
    }
    for warning in reader.takeWarnings() { try note(warning, writer, &account) }
    bar.finish()
    return account
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
    diagnostics.append(diagnostic)
    try writer.insert(diagnostic)
  }

  private mutating func noteRefused(_ file: Refusal, _ writer: ArchiveWriter) throws -> Reconciliation {
    var account = Reconciliation(path: file.path, format: file.format)
    try writer.beginSource(path: file.path, format: file.format)
    try add(.unreadable(file.diagnostic), writer, &account)
    return account
  }
}
