import Foundation
import Messages

/// What became of every record of one file: the parts must add up to what was read.
struct Reconciliation: Equatable, Sendable {
  /// What the archive knew of the file.
  enum State: String {
    /// Never read.
    case new
    /// Read to the end, and still the same: not read again.
    case unchanged
    /// Read to the end, and longer now: only what was added is read and counted.
    case grown
    /// The reading was interrupted and goes on; what was read before is counted too.
    case resumed
    /// Another file, other options or newer readers: read anew from its beginning.
    case changed
  }

  var path: String
  var format: String
  var read = 0
  var messages = 0
  /// How many of the messages are about a meeting.
  var meetings = 0
  var calls = 0
  /// Events of calendars.
  var events = 0
  var duplicates = 0
  var excluded: [ExclusionReason: Int] = [:]
  var unreadable = 0
  var warnings = 0
  var state = State.new
  /// Records that earlier runs have read; part of `read` only where the state is `resumed`.
  var before = 0
  /// How many of those could not be read, where they are not part of `unreadable`.
  var unreadableBefore = 0

  init(path: String, format: String) {
    self.path = path
    self.format = format
  }

  var imported: Int { messages + calls + events }
  var excludedTotal: Int { excluded.values.reduce(0, +) }

  /// Reasons with their counts, in the order in which they are documented.
  var reasons: [(reason: ExclusionReason, count: Int)] {
    ExclusionReason.allCases.compactMap { reason in excluded[reason].map { (reason, $0) } }
  }

  /// Whether anything of the file could not be read, in this run or an earlier one.
  var lacksSome: Bool { unreadable + unreadableBefore > 0 }

  /// The sum over several files.
  static func total(_ parts: [Reconciliation]) -> Reconciliation {
    parts.reduce(Reconciliation(path: "total", format: ""), +)
  }

  static func + (left: Reconciliation, right: Reconciliation) -> Reconciliation {
    var sum = left
    sum.read += right.read
    sum.messages += right.messages
    sum.meetings += right.meetings
    sum.calls += right.calls
    sum.events += right.events
    sum.duplicates += right.duplicates
    sum.excluded.merge(right.excluded, uniquingKeysWith: +)
    sum.unreadable += right.unreadable
    sum.warnings += right.warnings
    if right.state != .resumed { sum.before += right.before }
    sum.unreadableBefore += right.unreadableBefore
    return sum
  }

  /// `read 10 = imported 7 (6 messages, 1 call) + duplicate 1 + excluded 2 (list 1, bulk 1) + unreadable 0`
  var sentence: String {
    if state == .unchanged { return "unchanged" + history }
    let reasons = reasons.map { "\($0.reason.rawValue) \($0.count)" }.joined(separator: ", ")
    return "read \(read) = imported \(imported) (\(counted(messages, "message")), \(counted(calls, "call"))"
      + (events > 0 ? ", \(counted(events, "event"))" : "") + (meetings > 0 ? "; \(meetings) about meetings)" : ")")
      + " + duplicate \(duplicates) + excluded \(excludedTotal)" + (reasons.isEmpty ? "" : " (\(reasons))")
      + " + unreadable \(unreadable)" + history
  }

  /// What earlier runs have to do with it; empty where there is nothing to say.
  private var history: String {
    switch state {
    case .changed: "; read anew, because the file, the options or the readers have changed"
    case .resumed: "; \(before) of them were read by an import that was interrupted"
    case .new, .unchanged, .grown:
      before == 0
        ? "" : "; \(before) read before" + (unreadableBefore > 0 ? ", \(unreadableBefore) of them unreadable" : "")
    }
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

extension Reconciliation {
  /// The counts as the archive keeps them with how far the file was read.
  var stored: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      return String(decoding: try encoder.encode(StoredCounts(self)), as: UTF8.self)
    }
  }

  /// An account of the same file with counts that were stored; nil when these are none, or of a newer version.
  func restored(from text: String) -> Reconciliation? {
    (try? JSONDecoder().decode(StoredCounts.self, from: Data(text.utf8)))?.account(path: path, format: format)
  }
}

private struct StoredCounts: Codable {
  var read, messages, meetings, calls, events, duplicates, unreadable, warnings: Int
  var excluded: [String: Int]

  init(_ account: Reconciliation) {
    (read, duplicates, unreadable) = (account.read, account.duplicates, account.unreadable)
    (messages, meetings, calls, warnings) = (account.messages, account.meetings, account.calls, account.warnings)
    events = account.events
    excluded = Dictionary(uniqueKeysWithValues: account.reasons.map { ($0.reason.rawValue, $0.count) })
  }

  /// Nil where a reason is not known.
  func account(path: String, format: String) -> Reconciliation? {
    var account = Reconciliation(path: path, format: format)
    (account.read, account.duplicates, account.unreadable) = (read, duplicates, unreadable)
    (account.messages, account.meetings, account.calls, account.warnings) = (messages, meetings, calls, warnings)
    account.events = events
    for (name, count) in excluded {
      guard let reason = ExclusionReason(rawValue: name) else { return nil }
      account.excluded[reason] = count
    }
    return account
  }
}
