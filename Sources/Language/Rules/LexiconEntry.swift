/// A rule as the user sees it: what it finds, and sentences that show it.
public struct LexiconEntry: Sendable {
  /// Cited by labels and by the journal.
  public let id: String
  /// What it finds, such as `ASK` or `REASON:TIME`.
  public let label: String
  /// How often it is right, from 0 to 1, by the author's judgement.
  public let confidence: Double
  /// Sentences in which it fires.
  public let examples: [String]
  /// Sentences in which it does not.
  public let counterExamples: [String]
}

/// Every rule, in the order in which they are decided.
public var lexicon: [LexiconEntry] {
  Labels.all.flatMap { group in
    group.rules.map { rule in
      LexiconEntry(
        id: rule.id, label: group.label, confidence: rule.confidence, examples: rule.examples,
        counterExamples: rule.counterExamples)
    }
  }
}
