/// Words that tell of an ask what is asked for, of whom, and how much of it.
///
/// The id of a cue begins with its facet; they are no labels of their own.
enum AskCues {
  static let rules: [Rule] = types + efforts + stakes + scopes + conditions + marks
  /// What is looked for in the asking sentence; stakes are looked for in all of the message.
  static let ofSentence: [Rule] = types + efforts + scopes + conditions + marks

  static let scopes: [Rule] = [
    Rule(
      "CUE-SCOPE-GROUP",
      """
      < please|pls|plz? someone|somebody|anyone|anybody|everyone|everybody|volunteers|volunteer|folks
      @modal|do|does|is|please|pls|plz someone|somebody|anyone|anybody|everyone|everybody|folks
      need|want|like|love someone|somebody|everyone|everybody|volunteers|folks to
      one|some|any|all|each|who|either of you|us
      you guys|all|two
      """,
      examples: ["Can someone take notes?", "Anyone got a pen?", "I need everyone to sign.", "Who of you will help?"],
      counterExamples: [
        "Could you ask two people?", "Could you ask someone in finance?", "Do you know anyone who mends boilers?",
        "Can you tell everybody?",
      ]),
    Rule(
      "CUE-SCOPE-TEAM",
      """
      < @modal|do|does your ...2 team|group|department|office|company|firm|people|staff|side|unit|organization|\
      club|crew|class|workshop|school|shop @softener? @verb|be
      < @modal|do|does you and your|the *
      < @modal|do|does one|some|any|someone|somebody|two|three of|from|in|on your
      need|want|ask|like|have your team|group|department|office|company|people|staff|crew|club|workshop to
      """,
      examples: [
        "Can your team host us?", "Could one of your people show us the door?", "Would you and your crew lend a saw?",
        "I need your people to check the pumps.",
      ],
      counterExamples: ["Could you ask your team?", "Can you release three of your staff?"]),
  ]

  static let conditions: [Rule] = [
    Rule(
      "CUE-CONDITIONAL",
      """
      < if|unless|provided|assuming you|u !could|would|can|might|don't|wouldn't|have|had|get|were|want|like|need|\
      ever|wish|mind|please|only|ask
      < if|unless|provided|assuming you're|you'll|you've|your|the|they|he|she|there|we|anyone|@name
      < if it|that !is|would|suits|helps|works
      < should you|the|they|he|she|it @verb ...12 ,
      in case
      """,
      examples: [
        "If you're going, bring chairs.", "If the client agrees, book it.", "Should you find a mistake, tell me.",
      ],
      counterExamples: [
        "Let me know if it rains.", "If you could send it today, that would help.", "If you have a minute, call me.",
      ])
  ]
}
