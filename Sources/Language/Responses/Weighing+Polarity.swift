/// Asks that turn what yes and no mean.
extension Weighing {
  /// "Do you mind?" is granted by no and refused by "yes, I do"; "don't" is obeyed by "I won't".
  func polarity() -> ClassifiedResponse? {
    if ask.flipsPolarity { return objection() }
    return ask.isProhibition ? obedience() : nil
  }

  private func objection() -> ClassifiedResponse? {
    if let minds = strongest(of: TurnedRules.minding) { return minds }
    if let objects = strongest(of: TurnedRules.objecting), hasReason() || asksForObjections { return objects }
    guard let no = strongest(.decline), !hasReason() else { return nil }
    let words = passage.sentences[no.sentence].wordCount
    let longest = ["DECLINE-NO": 6, "DECLINE-NOT": 3, "DECLINE-NONE": 12][no.rule] ?? 0
    return words <= longest ? verdict(.accept, no, "ACCEPT-NOT-MINDING") : nil
  }

  private var asksForObjections: Bool { ask.sentence.lowercased().contains("objection") }

  private func obedience() -> ClassifiedResponse? {
    let isReminder = Self.reminders.contains(where: ask.sentence.lowercased().contains)
    if !isReminder, let broken = strongest(of: TurnedRules.breaking) { return broken }
    if let no = strongest(.decline), no.rule == "DECLINE-CANNOT" { return verdict(.accept, no, "ACCEPT-REFRAINING") }
    guard !isReminder, let yes = strongest(.accept), yes.rule.hasPrefix("ACCEPT-WILL"),
      !passage.words(of: yes.sentence).isDisjoint(with: ask.words),
      TurnedRules.negations.matches(in: passage.sentences[yes.sentence]).isEmpty
    else { return nil }
    return verdict(.decline, yes, TurnedRules.defiance, 0.9)
  }

  /// "Don't forget the keys" asks for an act.
  private static let reminders = ["forget", "hesitate", "worry", "miss ", "be late"]

  /// A no that only counts beside such an ask.
  private func strongest(of set: RuleSet) -> ClassifiedResponse? {
    for at in chosen {
      guard let match = set.matches(in: passage.sentences[at]).first else { continue }
      let rule = set.rules[match.rule]
      return ClassifiedResponse(
        class: .decline, span: passage.sentences[at].span, rule: rule.id, confidence: rule.confidence)
    }
    return nil
  }
}

/// What refuses where yes and no change places.
enum TurnedRules {
  static let minding = RuleSet(rules.filter { $0.id == "DECLINE-MINDING" })
  static let objecting = RuleSet(rules.filter { $0.id == "DECLINE-OBJECTING" })
  static let breaking = RuleSet(rules.filter { $0.id == "DECLINE-ALREADY" })
  static let negations = RuleSet(rules.filter { $0.id == "NOT-PROHIBITED" })

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
