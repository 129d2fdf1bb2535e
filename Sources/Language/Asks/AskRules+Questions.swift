extension AskRules {
  /// What silences a sentence that has nothing but its question mark; what it reports may still be in question.
  private static let spokenBlockers = [
    "ASK-BARE", "NOT-ASK-RHETORICAL", "NOT-ASK-RHETORICAL-WHY", "NOT-ASK-PARTING", "NOT-ASK-IDIOM",
    "NOT-ASK-HOW-ARE-YOU", "NOT-ASK-OFFER", "NOT-ASK-QUOTED", "NOT-ASK-BULK",
    "NOT-ASK-WHO-EVER", "NOT-ASK-WHAT-IS", "NOT-ASK-ABSURD", "NOT-ASK-MARVEL", "NOT-ASK-FAVOUR", "NOT-ASK-SMALL-TALK",
    "NOT-ASK-LEGAL", "NOT-ASK-CLOSING-QUESTIONS", "NOT-ASK-INSTRUCTION", "NOT-ASK-WISH",
  ]

  /// The rules that see no more than that a sentence is a question.
  static let plainQuestions: Set = [
    "ASK-WH-QUESTION", "ASK-WH-NO-MARK", "ASK-YES-NO-QUESTION", "ASK-YES-NO-NO-MARK", "ASK-QUESTION",
  ]

  /// Questions that want an answer.
  static let questions: [AskRule] = [
    AskRule(
      "WH-QUESTION", .info, .direct,
      """
      < @wh ...40 ?
      @wh is|are|was|were|do|does|did|can|could|should|would|will|shall|has|have|time|about|kind|much|many|long \
      you|we|i|it|the|this|that|they|your|my|our|@name ...30 ?
      to|for|at|in|by|with|from what|which|whom|who|when ...30 ?
      """,
      confidence: 0.88,
      examples: ["What did the supplier quote?", "Which of the two do you prefer?", "By when do you need it?"],
      counterExamples: ["How are you?", "Guess what?", "Who knows.", "Who would have thought it?"]),
    AskRule(
      "WHO-WILL", .action, .conventionallyIndirect,
      "< who|who's ...3 will|can|could|would|wants|fancies @softener? @verb ...30 ?",
      confidence: 0.97, examples: ["Who of you will volunteer?"],
      counterExamples: ["Who won the cup?", "Who can resist cake?"]),
    AskRule(
      "WH-CAN", .info, .direct,
      """
      < @wh @modal @addressee|we|i
      < @wh time|day|date|one|week|month|@unknown @modal @addressee|we|i
      """,
      confidence: 0.96, examples: ["When can somebody come and look at it?", "What day would you arrive?"],
      counterExamples: ["Can you come?", "Why would anybody do that?"]),
    AskRule(
      "WH-NO-MARK", .info, .direct,
      """
      ^ @wh|what's|where's|when's|who's is|are|do|does|did|can|should|will|would|time|much|many|long \
      you|we|i|the|your|my|that|this|it|he|she|they|is|are|do|did|@verb
      ^ what|which time|day|size|color|colour|number|kind|version|room|train|date @auxiliary|works|works|you
      ^ where's|when's|who's|what's|how's the|your|my|our|that|this|@unknown|@name|@gerund|dad's|mum's
      ^ who is|has|can|got|took|broke|left|made|did|wrote|wants|needs|@gerund
      ^ when's|where's *
      ^ what|which * do|does|is|are|can|should|did|will you|u|we|i|it|they|he|she|the|your
      ^ you free|around|coming|busy|awake|home|up|in|there
      """,
      confidence: 0.6,
      examples: ["what time are you coming", "where did you put the keys"]),
    AskRule(
      "YES-NO-QUESTION", .info, .direct, "< @auxiliary @subject ...40 ?\n@auxiliary @subject ...30 ?",
      confidence: 0.86,
      examples: ["Do you have the new price list?", "Has the invoice arrived?", "Are these still your numbers?"],
      counterExamples: ["Isn't it lovely?", "Can you believe it?", "Do you need a hand?"]),
    AskRule(
      "YES-NO-NO-MARK", .info, .direct,
      """
      ^ are|do|did|have|were you|u|we|they *
      ^ @modal you|u *
      ^ do|did|are|have|has|is|will you|u|we|the|your|my|anyone|someone|there|it @softener? \
      have|know|want|get|got|remember|see|hear|still|coming|going|free|home|around|there|think|need|done|finished|\
      ready|any|a|on|at|in|up|heard|received|seen|had|been|@verb
      ^ is|are|was|were|has|have|did|does the|your|my|our|it|that|there|this|anyone|anybody|everyone|@name|we|he|\
      she|they ...6 yet|still|now|today|tonight|tomorrow|ready|done|fixed|open|free|working|left|coming|home|over|\
      back|available|ok $
      ^ you? got any *
      ^ anyone|anybody|someone got|have|has|know|knows|want|wants|need|needs|up|free|coming|around|going|seen|\
      heard|else|fancy|interested
      """,
      confidence: 0.65,
      examples: ["do you have my stapler", "did you get the tickets", "are you free tonight", "got any milk"]),
    AskRule(
      "QUESTION", .info, .direct, "^ * * ...40 ? $",
      confidence: 0.65, blockers: spokenBlockers,
      examples: ["You have the keys?", "Only you and Paul?"],
      counterExamples: ["Really?", "Right?", "You know?"]),
    AskRule(
      "DO-YOU-KNOW", .info, .conventionallyIndirect,
      """
      do|did|would|does you|anyone|anybody|someone happen|by? to? know|remember|recall|have
      any|some idea|ideas|clue|thoughts|comments|input|suggestions|feedback|objections|preference|preferences|\
      opinion|questions ... ?
      ^ thoughts|comments|ideas|opinions|suggestions|feedback|ideas|preferences ?|!|…|$|or|and|on
      what do you think
      what are your thoughts|views
      your thoughts|opinion|take|view|views|input ...4 ?
      """,
      confidence: 0.8,
      examples: ["Do you happen to know her number?", "Any thoughts on the draft?", "Any input on this guy?"]),
    AskRule(
      "CAN-YOU-TELL", .info, .conventionallyIndirect,
      """
      can|could|would|will you @softener? tell|explain|clarify|advise|say|remind|describe|elaborate|share|let|\
      enlighten|confirm|answer
      i'd|we'd|i|we would|really|also|just|will|do? like|love|need|want to know|hear \
      what|if|how|whether|your|why|when|where|who|more|about|which|from
      """,
      confidence: 0.85,
      examples: ["Can you tell me why it failed?", "I'd like to know what you think."],
      counterExamples: ["I can tell you why."]),
  ]
}
