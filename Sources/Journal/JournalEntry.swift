import Analysis
import Messages

/// What an entry of the journal is about.
public enum JournalTarget: Hashable, Sendable, CustomStringConvertible {
  case episode(EpisodeID)
  /// A sentence that asks, by a stretch of the own text of its message that touches it.
  case place(MessageKey, Span)

  /// `e-1a2b3c4d5e` or `ce49517f92733309:34-86`.
  public var description: String {
    switch self {
    case .episode(let id): id.rawValue
    case .place(let key, let span): "\(key.rawValue):\(span.start)-\(span.end)"
    }
  }

  /// Reads what `description` wrote.
  ///
  /// - Throws: `JournalError.target`.
  public init(_ text: String) throws(JournalError) {
    if let id = EpisodeID(typed: text) {
      self = .episode(id)
    } else if let (name, value) = text.nameAndValue, let key = MessageKey(typed: name), let span = Span(typed: value) {
      self = .place(key, span)
    } else {
      throw .target(text)
    }
  }
}

/// One thing the user said: one line of the journal.
public enum JournalEntry: Sendable, Equatable {
  /// `label e-1a2b3c4d5e no +reason:time effort:large`
  case label(JournalTarget, [LabelWord])
  /// `note e-1a2b3c4d5e medium:call at:2026-01-27T17:30Z text: she rang back`
  case note(EpisodeID, UserNote)
  /// `ignore e-1a2b3c4d5e`, `ignore with:ana@example.org`, `ignore from:2026-01-01 to:2026-01-31`
  case ignore(OffTheRecord)
  /// `disable ASK-CAN-YOU`
  case disable(String)
  /// `audit begin period:2026-03 rules:3 sample:40 found:120 noes:30 passed:800`
  case auditBegin(AuditScope)
  /// `audit e-1a2b3c4d5e drawn:noes said:ask,no,reason is:ask,no`
  case audit(AuditAnswer)
}

extension JournalEntry {
  /// The first word of its line.
  public var kind: String {
    switch self {
    case .label: "label"
    case .note: "note"
    case .ignore: "ignore"
    case .disable: "disable"
    case .auditBegin, .audit: "audit"
    }
  }

  /// Every first word.
  public static let kinds = ["label", "note", "ignore", "disable", "audit"]
}

/// How the user remembers an answer: by which medium it was given, when, and what else they write down.
public struct UserNote: Sendable, Equatable {
  public var medium: Medium
  public var at: Instant?
  /// The answer it is about; without it, the one that decided.
  public var message: MessageKey?
  /// One line in the user's own words; empty where there are none.
  public var text: String

  public init(medium: Medium, at: Instant? = nil, message: MessageKey? = nil, text: String = "") {
    self.medium = medium
    self.at = at
    self.message = message
    self.text = text
  }
}

/// What is left out of everything, because the user says so.
public enum OffTheRecord: Sendable, Equatable {
  case episode(EpisodeID)
  /// Everything with the person who has this address.
  case person(address: String)
  /// Everything asked from the first day to the last, in the zone of the analysis.
  case days(CivilDate, CivilDate)
}

extension EpisodeID {
  /// Reads a whole id; nil for anything else.
  init?(typed text: some StringProtocol) {
    let id = text.lowercased()
    guard id.hasPrefix("e-"), id.utf8.count == 12, id.dropFirst(2).allSatisfy(\.isHexDigit) else { return nil }
    self.init(rawValue: id)
  }
}

extension Span {
  /// Reads `34-86`; nil for anything else, and for an empty one.
  init?(typed text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let start = parts[0], let end = parts[1], 0 <= start, start < end else { return nil }
    self.init(start, end)
  }
}
