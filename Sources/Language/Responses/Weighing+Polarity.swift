/// Asks that turn what yes and no mean.
extension Weighing {
  /// "Do you mind?" is granted by no and refused by "yes, I do"; "don't" is obeyed by "I won't".
  func polarity() -> ClassifiedResponse? {
    if ask.flipsPolarity { return objection() }
    return ask.isProhibition ? obedience() : nil
  }

  private func objection() -> ClassifiedResponse? {
    if let minds = turned("DECLINE-MINDING") { return minds }
    if let objects = turned("DECLINE-OBJECTING"), hasReason() || ask.isForObjections { return objects }
    guard let no = strongest(.decline), !hasReason() else { return nil }
    let words = passage.sentences[no.sentence].wordCount
    let longest = ["DECLINE-NO": 6, "DECLINE-NOT": 3, "DECLINE-NONE": 12][no.rule] ?? 0
    return words <= longest ? verdict(.accept, no, "ACCEPT-NOT-MINDING") : nil
  }

  private func obedience() -> ClassifiedResponse? {
    if !ask.isReminder, let broken = turned("DECLINE-ALREADY") { return broken }
    if let no = strongest(.decline), no.rule == "DECLINE-CANNOT" { return verdict(.accept, no, "ACCEPT-REFRAINING") }
    guard !ask.isReminder, let yes = strongest(.accept), yes.rule.hasPrefix("ACCEPT-WILL"),
      !passage.words(of: yes.sentence).isDisjoint(with: ask.words), !isNegated(yes.sentence)
    else { return nil }
    return verdict(.decline, yes, TurnedRules.defiance, 0.9)
  }

  /// "I'll tell her nothing" obeys.
  private func isNegated(_ sentence: Int) -> Bool {
    TurnedRules.set.matches(in: passage.sentences[sentence]).contains {
      TurnedRules.set.rules[$0.rule].id == "NOT-PROHIBITED"
    }
  }

  private func turned(_ rule: String) -> ClassifiedResponse? {
    refusal(by: TurnedRules.set) { $0.id == rule }.map { verdict(.decline, $0) }
  }
}

/// What refuses where yes and no change places.
enum TurnedRules {
  static let set = RuleSet(rules)
  /// The rule that is named where a promise defies what was forbidden.
  static let defiance = "DECLINE-REFRAINING"
  /// What such rules find is hard to see in the words of the answer alone.
  static let ids = Set(rules.map(\.id) + [defiance])

  static let rules: [Rule] = [
    Rule(
      "DECLINE-MINDING",
      """
      ^ yes|yeah|yep ,? actually? ,? i|we actually? do|would|mind
      i|we do|would actually|really? mind
      i'd|we'd actually|really? mind
      ^ i|we mind !neither|not|none
      ^ yes|yeah|yep ,? please don't
      ^ ( yes | yeah )? ( . | , )? i'd|i|we would? prefer|rather
      """,
      confidence: 0.95,
      examples: ["Yes, I do.", "I do mind, I'm freezing.", "I'd mind very much.", "Yes, please don't."],
      counterExamples: ["I don't mind.", "I mind neither.", "I wouldn't mind."]),
    Rule(
      "DECLINE-OBJECTING", "^ yes|yeah|yep ,|.|! i|we|he|she|it|the|my|our|there|they|@name|one|two|three|some|several",
      confidence: 0.9, examples: ["Yes, he snores.", "Yes, two of them."], counterExamples: ["Yes, of course."]),
    Rule(
      "DECLINE-ALREADY",
      """
      already|yesterday
      too late
      """,
      confidence: 0.9, examples: ["I already told her.", "Too late, she knows."],
      counterExamples: ["My lips are sealed."]),
    Rule(
      "NOT-PROHIBITED", "nothing|no|not|never|nobody|none|without|won't|stop|avoid|keep|leave", confidence: 1,
      examples: ["I'll tell her nothing."], counterExamples: ["I will tell her."]),
  ]
}
