/// Refusals that leave the thing to somebody else.
extension DeclineRules {
  static let passedOn: [Rule] = [
    Rule(
      "DECLINE-TO-OTHERS",
      """
      leave|leaving ( it|that|this|them|those|@name )? to somebody|someone|those|@name|others|people|him|her|them|\
      the|you
      rather leave ...4 to
      better you|to ( give|ask|let|find )
      you'd|you need|want|have ( need | have | be better off | do better )? ( to )? ( somebody | someone | another )
      is|are somebody's|someone's|their ground|job|area|department|field|business|business
      ( i'd | id | i would ) just|only? be ( useless|hopeless|rubbish|terrible | no use | no help | no good | in the way | a \
      person | a disaster )
      ( beyond | too much for | more than ) ( me|us|my|our|i|we )
      """,
      confidence: 0.72, blockers: ["NOT-NO-", "NOT-YES-"],
      examples: [
        "I'd rather leave the raffle to Ben.", "I'd be useless at it.", "That is beyond my kitchen.",
        "I'll leave that to someone who can count.",
      ],
      counterExamples: ["Leave the keys on the table."]),
    // To who looks for somebody it names one: `Weighing` leaves it out there.
    Rule(
      askAnother,
      """
      ^ ( maybe|perhaps|hm|hmm|well|so|but ,? )? can|can't|could|couldn't|might|would|wouldn't|maybe|perhaps \
      @name|someone|somebody|anyone|anybody else? not|maybe|perhaps|could|can|might|would? \
      do|take|handle|cover|manage|help|host|run it|this|that|them|those|you|out|with|on|instead ...4 ?
      ^ ( maybe|perhaps|well|hm|hmm ,? )? what|how about ( asking|trying )? @name ( instead )? ?
      ^ isn't|wasn't|wouldn't|shouldn't that|this|it be|rather|more|usually|really? @name job|area|department|turf|\
      field|role|task|remit|patch|baby|thing ...3 ?
      ^ isn't|wouldn't|shouldn't that|this|it be|rather|more|really? ( one | a job | a question | something | a matter )? \
      for @name|legal|finance|sales|marketing|support|facilities|procurement|accounts|payroll ?
      """,
      confidence: 0.9, blockers: ["NOT-NO-"],
      examples: [
        "Could Jo do it?", "Can Sam take it?", "Maybe Jo could do it?", "Can't someone else cover this?",
        "What about Marta?", "Isn't that Ben's job?", "Wouldn't that be one for Legal?",
      ],
      counterExamples: [
        "Could you do it?", "What about Monday?", "What about the minutes?", "Could Jo come too?",
        "Isn't that a good thing?",
      ]),
  ]

  /// The rule by which somebody else is named in a question.
  static let askAnother = "DECLINE-ASK-ANOTHER"
}
