/// Answers that name whom to turn to, or what to take.
enum ReferralRules {
  static let set = RuleSet(rules)
  /// The rule that is named where such an answer is what was asked for.
  static let verdict = "ACCEPT-REFERRING"

  static let rules: [Rule] = [
    Rule(
      "REFERRAL",
      """
      ^ ( please ,? )? ask|call|contact|email|message|ring|see|take|text|try|use *
      ^ ( please ,? )? speak|talk|turn|write|go to *
      ^ you could|can|might|should|may ask|call|contact|email|message|ring|see|take|text|try|use *
      ^ you could|can|might|should|may speak|talk|turn|write|go to *
      ^ ( i'd | i would | we'd | we would | i can | i | we ) recommend|suggest|ask|take|try *
      ^ the? @name @name? ( in|at|on|from ...4 )? $
      ^ ( there's | there is | there are ) always|also? a|an|one|some|two \
      !problem|snag|catch|chance|risk|delay|reason|way ...5 near|by|in|on|at|behind|opposite|off|around|called|next|who
      """,
      examples: [
        "Try Hansen in Mill Street.", "Please, ask Marta Silva.", "You could talk to Jo.", "I'd take the Bellevue.",
        "Hansen in Mill Street.", "There's a good bakery behind the church.",
      ],
      counterExamples: ["I have no idea, ask Jo.", "Hansen is dear.", "There's a snag in the plan."])
  ]
}
