/// An audit on paper: a text file with the cases, to be filled in with any editor and given back.
///
/// Only lines that begin with `case ` and `is:` are read; everything else is for the reader, and text of messages is
/// always indented.
public enum AuditSheet {
  /// - Parameter texts: for each case, what the user should see of it, in visible lines.
  public static func text(_ cases: [(case: AuditCase, lines: [String])], title: String) -> String {
    let head = """
      # \(title)
      # Write your answer behind `is:` and give the file back: pushback audit --read FILE. Leave open what you skip.
      #   ok   all of it is right        x   no ask at all        ?   cannot tell
      #   or what is wrong, in words: yes partly no defer clarify none, +alternative -reason …
      # For a sentence passed over: ok when it rightly was, ask when it does ask for something.

      """
    return head + cases.map { one, lines in self.one(one, lines) }.joined()
  }

  private static func one(_ one: AuditCase, _ lines: [String]) -> String {
    let shown = lines.map { "  \($0)\n" }.joined()
    return "\ncase \(one.target)\n\(shown)  said: \(one.said.joined(separator: ", "))\nis:\n"
  }

  /// One case that was filled in.
  public struct Filled: Sendable, Equatable {
    /// Counted from 1.
    public var line: Int
    public var target: JournalTarget
    public var answer: String
  }

  /// The cases of a sheet that have an answer.
  ///
  /// - Throws: `JournalError.target` for a case line that names nothing.
  public static func read(_ text: String) throws(JournalError) -> [Filled] {
    var filled: [Filled] = []
    var target: JournalTarget?
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("case ") {
        target = try JournalTarget(String(line.dropFirst(5).filter { $0 != " " }))
      } else if line.hasPrefix("is:"), let named = target {
        let answer = line.dropFirst(3).split(separator: " ").joined(separator: " ")
        if !answer.isEmpty { filled.append(Filled(line: index + 1, target: named, answer: answer)) }
        target = nil
      }
    }
    return filled
  }
}
