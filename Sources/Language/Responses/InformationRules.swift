/// How people do not answer a question for information: they do not know, or will not say (LABELS.md 4.2 DECLINE).
enum InformationRules {
  static let set = RuleSet(rules)

  static let rules: [Rule] = [
    Rule(
      "DECLINE-NOT-KNOWING",
      """
      ^ ( sorry , )? i|we really|honestly? ( don't | do not | wouldn't ) really|honestly? know ( .|, | $ | \
      ;|-|!|anything|sorry )
      ( i | we have )? no idea ( .|, | $ | !|sorry )
      i've|i have no idea|clue
      beats me
      dunno ( . | $ | , )
      ( don't|doesn't | do not | does not ) have any|that|this|the information|info|data|knowledge|figures|numbers
      ask|contact|try|call|email @name|my|the|her|him
      would|should|might|could be? ( able to )? know|contact
      not the|my? ( right person | area|department )
      """,
      confidence: 0.75,
      examples: [
        "I don't know.", "No idea, sorry.", "Olga doesn't have any information on the flat.", "Contact Mike Terraso.",
      ],
      counterExamples: ["I don't know who did it but it was Monday.", "The answer is 12."]),
    Rule(
      "DECLINE-NOT-TOLD",
      """
      ( he|she|they|@name ( hasn't|haven't|didn't | has|have|did not ) | nobody|noone has? | no one has? ) \
      told|tell me|us ( .|!|, | $ | either|anything )
      he|she|they|nobody|@name never told me|us ( .|!|, | $ | either|anything )
      how should|would|could|can i|we know
      how am|are i|we supposed to know
      """,
      confidence: 0.85,
      examples: ["She hasn't told me.", "Nobody told us.", "How should I know?"],
      counterExamples: ["She told me on Monday.", "Nobody told me that it was so cold.", "How could I help?"]),
    Rule(
      "DECLINE-NOT-TELLING",
      """
      ( don't | do not ) really? want|wish|care|like to ( talk|speak about | discuss it|this|that )
      ( don't | do not ) feel like talking|discussing
      ( can't|cannot|won't | not able to | unable to | not allowed to | not at liberty to | rather not | not going to \
      | prefer not to ) tell|say|share|disclose|discuss|comment|answer|give|reveal|talk|provide|help|speak
      no comment
      that's|it's|is|are ( confidential|private | none of your business | classified|secret )
      """,
      confidence: 0.85,
      examples: [
        "I can't share that.", "No comment.", "That's confidential.", "I don't want to talk about it right now.",
      ],
      counterExamples: ["I can tell you."]),
    Rule(
      "DECLINE-NOT-THERE",
      """
      ^ i|we haven't|hadn't been|tried|seen|read|heard|eaten ( there | it | them )? yet $
      ^ ( i've | we've | i have | we have | i | we )? never been|tried|seen|read|met ( there | it | them | him | her )? $
      ^ i|we wasn't|weren't there $
      ^ i|we missed it|that too|also? $
      ^ i|we didn't go|see|hear ( it )? ( in the end )? $
      """,
      confidence: 0.8,
      examples: ["I haven't been yet.", "Never tried it.", "I wasn't there.", "I missed it too."],
      counterExamples: ["I haven't been told yet, but it's Monday."]),
  ]
}
