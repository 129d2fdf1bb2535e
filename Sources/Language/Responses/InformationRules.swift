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
      "DECLINE-NOT-TELLING",
      """
      ( can't|cannot|won't | not able to | unable to | not allowed to | not at liberty to | rather not | not going to \
      | prefer not to ) tell|say|share|disclose|discuss|comment|answer|give|reveal|talk|provide|help|speak
      no comment
      that's|it's|is|are ( confidential|private | none of your business | classified|secret )
      """,
      confidence: 0.85,
      examples: ["I can't share that.", "No comment.", "That's confidential."],
      counterExamples: ["I can tell you."]),
  ]
}
