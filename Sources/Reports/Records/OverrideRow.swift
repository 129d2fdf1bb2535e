/// One thing that the user said in the journal. What is off the record is not named.
public struct OverrideRow: Record {
  public var line: Int
  public var kind: String
  public var target: String?
  public var change: String?
  public var isApplied: Bool

  public init(line: Int, kind: String, target: String? = nil, change: String? = nil, isApplied: Bool) {
    self.line = line
    self.kind = kind
    self.target = target
    self.change = change
    self.isApplied = isApplied
  }

  public static let name = "overrides"
  public static let about = "One row for each thing that you said in the journal; what is off the record is not named."
  public static let fields: [Field<Self>] = [
    .integer("line", "Line of the journal, counted from 1.") { $0.line },
    .text("kind", "What was said: label, note, ignore, disable or audit.") { $0.kind },
    .text("target", "The episode, or the place in a message as key:start-end, or the rule.") { $0.target },
    .text("change", "The labels set or taken away, or the medium; never the words of a note.") { $0.change },
    .boolean("applied", "Whether the archive holds what the line is about.") { $0.isApplied },
  ]
}
