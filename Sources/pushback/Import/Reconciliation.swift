import Messages

/// What became of every record of one file: the parts must add up to what was read.
struct Reconciliation: Equatable {
  var path: String
  var format: String
  var read = 0
  var messages = 0
  /// How many of the messages are about a meeting.
  var meetings = 0
  var calls = 0
  var duplicates = 0
  var excluded: [ExclusionReason: Int] = [:]
  var unreadable = 0
  var warnings = 0

  init(path: String, format: String) {
    self.path = path
    self.format = format
  }

  var imported: Int { messages + calls }
  var excludedTotal: Int { excluded.values.reduce(0, +) }
  /// Whether no record is lost or counted twice.
  var addsUp: Bool { read == imported + duplicates + excludedTotal + unreadable }

  /// Reasons with their counts, in the order in which they are documented.
  var reasons: [(reason: ExclusionReason, count: Int)] {
    ExclusionReason.allCases.compactMap { reason in excluded[reason].map { (reason, $0) } }
  }

  /// The sum over several files.
  static func total(_ parts: [Reconciliation]) -> Reconciliation {
    var sum = Reconciliation(path: "total", format: "")
    for part in parts {
      sum.read += part.read
      sum.messages += part.messages
      sum.meetings += part.meetings
      sum.calls += part.calls
      sum.duplicates += part.duplicates
      sum.excluded.merge(part.excluded, uniquingKeysWith: +)
      sum.unreadable += part.unreadable
      sum.warnings += part.warnings
    }
    return sum
  }

  /// `read 10 = imported 7 (6 messages, 1 call) + duplicate 1 + excluded 2 (list 1, bulk 1) + unreadable 0`
  var sentence: String {
    let reasons = reasons.map { "\($0.reason.rawValue) \($0.count)" }.joined(separator: ", ")
    return "read \(read) = imported \(imported) (\(counted(messages, "message")), \(counted(calls, "call"))"
      + (meetings > 0 ? "; \(meetings) about meetings)" : ")")
      + " + duplicate \(duplicates) + excluded \(excludedTotal)" + (reasons.isEmpty ? "" : " (\(reasons))")
      + " + unreadable \(unreadable)"
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
