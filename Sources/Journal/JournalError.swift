/// What is wrong with a line of the journal, or with what was typed to be one.
public enum JournalError: Error, Equatable, CustomStringConvertible {
  case command(String)
  case target(String)
  case word(String)
  case notAudited(String)
  case nothingSaid
  case offTheRecord

  /// What, and what to do next.
  public var description: String {
    switch self {
    case .command(let word): "'\(word)' begins no entry; write label, note, ignore, disable or audit"
    case .target(let word): "'\(word)' names no episode (e-1a2b3c4d5e) and no place in a message (KEY:34-86)"
    case .word(let word):
      """
      '\(word)' is no label; write yes, partly, no, defer, clarify, unsure, none, not-an-ask or ask, +reason or \
      -alternative:later, type:, effort: or stakes: (see Documentation/JOURNAL.md)
      """
    case .notAudited(let word):
      "'\(word)': an audit counts labels without types alone; write -alternative here, and the rest with `pushback label`"
    case .nothingSaid: "nothing is said about it; add a label"
    case .offTheRecord: "write an episode, with:ADDRESS, or from:2026-01-01 to:2026-01-31"
    }
  }
}
