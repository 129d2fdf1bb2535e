/// One way in which people say a thing: a pattern with a name, and sentences that show what it is for.
struct Rule: Sendable {
  /// Upper case, words joined by hyphens; stable, because reports and archives cite it.
  let id: String
  /// One pattern a line; any of them is enough.
  let pattern: String
  /// How often the rule is right, from 0 to 1, by the author's judgement.
  let confidence: Double
  /// Ids of rules, or beginnings of ids that end in a hyphen, that silence this one.
  let blockers: [String]
  /// How far this rule reaches when it silences others.
  let reach: Reach
  /// Sentences in which the rule must fire.
  let examples: [String]
  /// Sentences in which it must not, or must be silenced.
  let counterExamples: [String]

  /// What a blocker silences.
  enum Reach: Sendable, BitwiseCopyable {
    /// Matches that share a token with it.
    case overlap
    /// Matches that share a token with it and do not begin before it.
    case lead
    /// Every match in its sentence.
    case sentence
  }

  init(
    _ id: String, _ pattern: String, confidence: Double = 0.9, blockers: [String] = [], reach: Reach = .overlap,
    examples: [String], counterExamples: [String] = []
  ) {
    self.id = id
    self.pattern = pattern
    self.confidence = confidence
    self.blockers = blockers
    self.reach = reach
    self.examples = examples
    self.counterExamples = counterExamples
  }

  /// The patterns of the rule; those that cannot be read are left out, and a test sees to it that there are none.
  var patterns: [Pattern] {
    pattern.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in try? Pattern(String(Substring(line))) }
  }

  /// Whether a blocker's id is one that this rule names.
  func isBlocked(by id: String) -> Bool {
    blockers.contains { $0 == id || ($0.hasSuffix("-") && id.hasPrefix($0)) }
  }
}

/// A rule that fired.
struct Match: Equatable, Sendable {
  /// The position of the rule in its rule set.
  let rule: Int
  /// The position of the pattern among those of the set.
  let pattern: Int
  /// The tokens it covers, counted from the first token of the sentence.
  let tokens: Range<Int>
}
