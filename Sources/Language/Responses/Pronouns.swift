/// Words that stand for what was asked.
enum Pronouns {
  static let speaker = RuleSet([
    Rule("SPEAKER", "i|we|i'm|we're|i've|i'll|my|our|us|me|he|she|@name|@name", examples: ["I'm away."])
  ])
  /// Whether "it", "that" or "them" stands in what a stance covers or right behind it.
  static func isReferred(in sentence: Sentence, by stance: Stance) -> Bool {
    objects.matches(in: sentence).contains { match in
      stance.tokens.lowerBound...(stance.tokens.upperBound + 2) ~= match.tokens.lowerBound
    }
  }

  private static let objects = RuleSet([
    Rule(
      "OBJECT", "it|that|this|them|both|there ( .|,|! | $ | ;|by|on|for|at|to|then|as|now )",
      examples: ["I'll send it."])
  ])

  static let set = RuleSet([
    Rule("PRONOUN", "it|that|this|them|you|there|then|instead", examples: ["I'll send it."])
  ])
}

extension Passage {
  /// Whether consent is only asked for: "would you be happy with prints?" consents to nothing.
  func isAsked(_ stance: Stance) -> Bool {
    let sentence = sentences[stance.sentence]
    guard stance.kind == .accept, sentence.isQuestion, stance.rule != "ACCEPT-WORD" else { return false }
    return sentence.clauses.last.map { $0.contains(stance.tokens.lowerBound) } ?? false
  }
}
