extension AskRules {
  /// Imperatives, with and without "please".
  static let imperatives: [AskRule] = [
    AskRule(
      "PLEASE", .action, .direct,
      """
      please|kindly @softener? @softener? @verb|be|don't|do
      please|kindly @softener? not|never
      < @verb ...8 please $
      , please today|tomorrow|now|asap|tonight|urgently $
      < @verb ...12 , would|could|can|will you|u ?
      """,
      confidence: 0.87,
      examples: [
        "Please send the Q3 sheet by Friday.", "Please don't publish it yet.", "Forward this to me, please.",
        "I want you to know that the boiler is out, so please call the plumber.",
        "She asked if we can meet at four, please confirm it today.",
        "Take the chair for us, would you?", "An offer for 30 desks, please today.",
      ],
      counterExamples: [
        "Please find the report attached.", "Please feel free to call.", "Please note that we are closed.",
        "Drum roll please...",
      ]),
    AskRule(
      "IMPERATIVE", .action, .direct,
      """
      ^ @softener? @softener? @imperative me|us|it|them|him|her|this|that|these|those|the|a|an|your|my|our|all|\
      any|some|everyone|everybody|@number|@name|@time|up|out|back|off|over|in|on|to|for|with|by|at|from|down|away|\
      about|through|when|if|what|how|both|each|only|no|one|two|and|or
      ^ @softener? ring|text|email|dm|message|phone me|us|him|her|them|@name
      ^ @softener? @transfer !is|was|are|were|has|had|will|would|can|of|did|does|$|.|,|?
      """,
      confidence: 0.8,
      examples: ["Send it today.", "Bring the charger.", "Call me when you get there.", "and forward this to Ana"],
      counterExamples: [
        "Thank you for the file.", "Work was fine.", "Look forward to it.", "See you Thursday.", "Guess what?",
      ]),
    AskRule(
      "THEN-IMPERATIVE", .action, .direct,
      """
      ^ if|when|once|unless|after|as|should|assuming ...25 , then? @softener? @imperative \
      me|us|it|them|him|her|this|that|these|those|the|your|my|our|a|@unknown
      ^ if|when|once|unless|after|should ...25 , then? @softener? bring|book|fix \
      !is|was|are|were|has|had|will|would|can|of|did|does|$|.|,|?
      ,|:|- just|so|then|but please? @imperative me|us|it|them|him|her|the|your|my|our|with|@name
      """,
      confidence: 0.7,
      examples: ["If you're going, bring the chairs.", "If you're going, bring chairs.", "When you arrive, call me."],
      counterExamples: ["I will read it and send the notes.", "We met, talked and called the office."]),
    AskRule(
      "DO-NOT", .action, .direct,
      """
      < don't|never @softener? @verb
      < do not @softener? @verb
      ^ no more @gerund
      ^ stop @gerund
      ^ you ( mustn't | must not ) !worry|fret|think|mind|blame|feel|be|apologise|apologize|@softener|.|,|!|?|…
      < try not to ( !worry|fret|think|mind|panic|laugh|cry|be|feel|@softener|.|,|!|?|… | be late|loud|noisy|rude|long )
      """,
      confidence: 0.8,
      examples: [
        "Don't publish it yet.", "Do not forget the keys.", "Stop calling her.", "You must not tell anyone.",
        "You mustn't tell anyone about this.", "Try not to be late.",
      ],
      counterExamples: [
        "Don't worry about it.", "Don't know.", "I don't publish anything.", "You mustn't worry.",
        "Try not to think of it.", "I try not to be late.",
      ]),
    // "Don't you dare" alone, or "Don't you worry", forbids nothing in particular.
    AskRule(
      "DO-NOT-DARE", .action, .direct, "< don't you dare @verb", confidence: 0.85, blockers: ["ASK-BARE"],
      examples: ["Don't you dare open it before Christmas!"],
      counterExamples: ["Don't you dare!", "Do you dare jump?"]),
    AskRule(
      "MAKE-SURE", .action, .direct,
      """
      < please|just? make|be sure|certain to|that|you|we|the|it|they|everyone|all|and
      < remember|remind to|me|him|her|them|that
      < don't forget
      """,
      confidence: 0.85,
      examples: ["Make sure that the door is locked.", "Be sure to bring a pen.", "Don't forget the cake."],
      counterExamples: ["I'll make sure that it works.", "Remember when we met?"]),
    AskRule(
      "LET-ME-KNOW", .info, .direct,
      """
      let me|us|him|her|them|@name please|also? know
      lmk
      lemme know
      please|kindly advise|confirm|respond|reply
      """,
      confidence: 0.85,
      examples: ["Let me know what you decide.", "Pls let us know if Friday works."],
      counterExamples: [
        "Let me know if you have any questions.", "I'll let you know.", "Let me know if I can help.",
        "Please let me know if you need anything else.",
      ]),
    AskRule(
      "LET-ME-KNOW-BY", .info, .direct,
      """
      let me|us know|have ... by|before|no|asap|soon|today|tomorrow \
      @time|@day|@number|@month|noon|cob|eod|end|the|later|close|$|!|.
      """,
      confidence: 0.9, blockers: [],
      examples: ["If you have any comments, please let me know by 10 a.m.", "Let me know soon!!"],
      counterExamples: ["Let me know if you have any questions."]),
    AskRule(
      "TELL-ME", .info, .direct,
      """
      < please? tell|remind|explain me|us
      keep me|us posted|updated|informed|advised|in
      """,
      confidence: 0.85,
      examples: ["Tell me what happened.", "keep me posted on the lease"],
      counterExamples: ["He told me what happened."]),
    AskRule(
      "GIVE-ME", .action, .direct,
      """
      < please? give|show|send|lend|bring|get|pass|email|text|call|copy|cc me|us
      < let me|us have
      < gimme
      """,
      confidence: 0.85,
      examples: ["Send me the cake recipe.", "Let me have two of your tents.", "gimme the code"],
      counterExamples: ["He gave me two tents."]),
    AskRule(
      "BE-MY", .action, .conventionallyIndirect,
      """
      ^ be my|our|a|the|there|here|at|on|in ... ?
      ^ be there|here|at|ready|careful|on
      """,
      confidence: 0.7, examples: ["Be my witness on Friday?", "Be there at six."],
      counterExamples: ["To be there was fun."]),
  ]
}
