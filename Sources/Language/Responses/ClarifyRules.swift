/// How people ask back about the ask, or restate it to check (LABELS.md 4.2 CLARIFY).
enum ClarifyRules {
  static let rules: [Rule] = [
    Rule(
      "CLARIFY-QUESTION",
      """
      do|did|would you ( mean|want|need | have in mind | prefer | like me | refer )
      by|until|for ( when | what time | what date ) ...8 ?
      which|what|whose|how|where|when|who|whom one|ones|version|exactly|size|date|day|time|kind|sort|part|many|much|\
      long|far|format|colour|color|file|room|about|do|does|is|are|did|would|should|will|was|were|specifically ... \
      ?
      ^ which|what|whose|how|where|when|who|whom|what's|who's|where's|when's|how's|why ... ?
      is|are|was that|this|it|these|those the|a|for|about|ok|still|really|urgent|on|in|just|supposed ... ?
      can|could|would|may|might you|i please? ( clarify|explain|elaborate|specify|tell|send|give|have|resend|forward|\
      remind|point|get|share|confirm|email|fax|provide | be more | ask ) ... ?
      can|could|may i please? have|get|see|ask|know
      please|pls ,? send|resend|clarify|tell|explain|specify|give me|us|the|it|your|my
      ^ ( what|huh|sorry|pardon | come again ) ?
      ^ what|huh|eh|sorry|pardon ?|!
      """,
      confidence: 0.7, blockers: ["NOT-CLARIFY-"],
      examples: [
        "Do you mean the old or new version?", "By when do you need it?", "Sorry?", "Let me check: what size?",
      ],
      counterExamples: ["What's up?", "How are you?"]),
    Rule(
      "CLARIFY-RESTATE",
      """
      so|then ,? you'd|you|what|we|your|it's|that|this|the ... ... ?
      ( if i | to make sure i | just so i | want to make sure i | did i ) understand|read|got|get|hear|follow|have \
      you|this|that|it|right|correctly|well
      ( you | so you ) mean
      just? to ( be clear | confirm|clarify|check | make sure )
      ^ the? *? *? one|ones or the? * ( *? one|ones | $ )
      is that ( right|correct | what you mean | it )
      , right|correct|yes|no ?
      ( not sure | unclear|don't | do not ) what|which|understand|follow|get|quite \
      you|is|exactly|what|which|the|do|does
      """,
      confidence: 0.7, blockers: ["NOT-CLARIFY-"],
      examples: [
        "So you'd like me to host all three days?", "You mean the blue one?",
        "So you need a host for three days, right?",
      ],
      counterExamples: ["I mean it."]),
    Rule(
      "NOT-CLARIFY-NICETY",
      """
      how are|is|was|were|have|has you|things|life|the|your|everything|it
      ( what's|whats | what is ) ( up|new | not to )
      who|what knows|else ( ?|!|. | $ )
      guess what
      sounds|look|looks|is|are|would|does|do that|it|this|you|good|ok? ( work|works|suit|ok|good|fine|alright|help|\
      sound | make sense ) ...3 ?
      how|what about|if
      why don't|not|would|should
      ( are you | you ) kidding|serious|joking
      """,
      confidence: 1, examples: ["What's up?", "How are you?", "Guess what?"], counterExamples: ["What size?"]),
  ]
}
