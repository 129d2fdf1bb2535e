/// Questions after a no to which a yes grants nothing: whether it is final, whether what it says is so, whether one may
/// come back another time.
enum CheckedNo {
  private static let set = RuleSet(rules)

  static let rules: [Rule] = [
    Rule(
      "CHECKED-NO-SURE",
      """
      are you|u @softener? sure|certain|serious|kidding|joking
      ^ sure|really|seriously|honestly ?
      it's|that's|it|that|is a firm|definite|clear|final? no
      """,
      examples: ["Are you sure?", "Really?", "So it's a no?", "Is that a final no?"],
      counterExamples: ["Is there really no way?", "Are you free on Sunday?"]),
    Rule(
      "CHECKED-NO-LATER",
      """
      can|could|may|might i|we @softener? try|apply|ask|submit ...4 again|next|later
      can|could|may|might i|we @softener? reapply|resubmit
      can|could|may|might i|we @softener? come|check back
      """,
      examples: ["May I apply again next year?", "Can we come back in spring?"],
      counterExamples: ["Could I borrow it later?"]),
    Rule(
      "CHECKED-NO-FACTS",
      """
      ^ is|are|was|were|has|have|had|does|do|did|isn't|aren't|wasn't|weren't|hasn't|haven't|doesn't|don't|didn't \
      the|your|his|her|their|its|he|she|they|@name ...20 ?
      """,
      blockers: ["NOT-CHECKED-NO-"],
      examples: ["Is the tent really broken?", "Has your brother got the flu?"],
      counterExamples: ["Is the tent free on Sunday?", "Would the tent survive rain?"]),
    Rule(
      "NOT-CHECKED-NO-OPENING",
      """
      possible|ok|okay|fine|better|easier|enough|instead|other|another|any|still|chance|way|option|help|work|works|too|\
      acceptable|available|free|change|changes|later|smaller|cheaper
      """,
      confidence: 1, reach: .sentence,
      examples: ["Is the tent free on Sunday?"], counterExamples: ["Is the tent really broken?"]),
  ]

  static func isIn(_ sentence: Sentence) -> Bool {
    set.matches(in: sentence).contains { !set.rules[$0.rule].id.hasPrefix("NOT-") }
  }

  /// Whether a passage asks something, and nothing but this.
  static func isAll(of passage: Passage) -> Bool {
    let checks = passage.sentences.map(isIn)
    return checks.contains(true) && zip(passage.sentences, checks).allSatisfy { $1 || !$0.isQuestion }
  }
}
