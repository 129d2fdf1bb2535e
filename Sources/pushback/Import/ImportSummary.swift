import Foundation
import Messages
import Readers
import Reports
import Store

/// What an import says at its end: the account of every record, and what the user should look at.
struct ImportSummary {
  var accounts: [Reconciliation]
  var diagnostics: NotedDiagnostics
  /// Files in folders that are no archives.
  var passedOver: [PassedOver]
  /// The owner's addresses as named so far.
  var owner: [Address]
  /// Addresses that may be the owner's.
  var proposals: [OwnerProposal]
  /// Phone numbers that stay as written.
  var unplaced: UnplacedNumbers

  private var total: Reconciliation { Reconciliation.total(accounts) }

  /// The account for people, one line a file and a total.
  var text: String {
    let lines = accounts.map { "\(visibleLine($0.path)) (\($0.format)): \($0.sentence)" }
    let total = accounts.count > 1 ? ["total: \(total.sentence)"] : []
    return (lines + total).map { $0 + "\n" }.joined()
  }

  /// Everything said on standard error after the account.
  var notes: [String] {
    diagnosticNotes + passedOverNotes + ownerNotes + [unplaced.sentence].compactMap(\.self)
  }

  private var diagnosticNotes: [String] {
    shortened(
      diagnostics.first.map { "\($0.severity.rawValue): \(visibleLine($0.description))" }, of: diagnostics.count,
      "`pushback status --diagnostics` lists them all")
  }

  /// The first of many lines, and how many there are more.
  private func shortened(_ lines: [String], of count: Int, _ rest: String) -> [String] {
    let shown = lines.prefix(NotedDiagnostics.most)
    return shown + (count > shown.count ? ["… and \(count - shown.count) more; \(rest)"] : [])
  }

  private var passedOverNotes: [String] {
    let known = passedOver.compactMap { file in file.reason.map { "passed over: \(visibleLine(file.path)): \($0)" } }
    let unknown = passedOver.count - known.count
    return shortened(known, of: known.count, "unpack or convert them, too")
      + (unknown > 0 ? ["passed over: \(unknown) files of no known format"] : [])
  }

  private var ownerNotes: [String] {
    guard let best = proposals.first else { return [] }
    let listed = proposals.map { proposal in
      "  \(proposal.address.typed)  wrote \(proposal.sent), received \(proposal.received) (\(proposal.format))"
        + (proposal.kept > 0 ? ", \(proposal.kept) kept as sent" : "")
    }
    let head = owner.isEmpty ? "Whose archive is this? These addresses may be yours:" : "May be yours too:"
    return [head] + listed.map(visibleLine)
      + ["Say so with `pushback people me \(shellWord(best.address.typed))`."]
  }

  /// The account for programs: the same numbers, stable names, sorted keys.
  func json() throws -> String {
    try encodedForPeople(
      Document(sources: accounts.map(Account.init), total: Account(total), proposals: proposals.map(\.address.value)))
  }

  private struct Document: Encodable {
    var sources: [Account]
    var total: Account
    var proposals: [String]
  }

  private struct Account: Encodable {
    var path: String
    var format: String
    var read: Int
    var imported: Int
    var messages: Int
    var meetings: Int
    var calls: Int
    var events: Int
    var duplicate: Int
    var excluded: [String: Int]
    var unreadable: Int
    var warnings: Int
    var state: String
    var before: Int

    init(_ account: Reconciliation) {
      path = account.path
      format = account.format
      read = account.read
      imported = account.imported
      messages = account.messages
      meetings = account.meetings
      calls = account.calls
      events = account.events
      duplicate = account.duplicates
      excluded = Dictionary(uniqueKeysWithValues: account.reasons.map { ($0.reason.rawValue, $0.count) })
      unreadable = account.unreadable
      warnings = account.warnings
      state = account.state.rawValue
      before = account.before
    }
  }
}
