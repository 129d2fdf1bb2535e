extension AskRules {
  /// Questions about ability, willingness and possibility that stand for a request.
  static let abilityQuestions: [AskRule] = [
    AskRule(
      "CAN-YOU", .action, .conventionallyIndirect,
      """
      @modal @addressee @softener? @softener? @verb|be
      please? @modal you guys|all|two|both|folks @softener? @verb
      @modal @someone of? you|us? @softener? @verb|be
      @modal please you|someone|somebody @verb
      """,
      confidence: 0.95,
      examples: [
        "Could you send me the file?", "can u pls call me", "Would one of you read this before Friday?",
        "Will you please sign the form.", "Can someone take notes?",
      ],
      counterExamples: ["You could always repaint it.", "Can you believe it!", "Could you swim as a child?"]),
    AskRule(
      "CAN-YOUR-TEAM", .action, .conventionallyIndirect,
      """
      < @modal your|the|my|our|his|her|this|@name|@unknown ...5 @verb|be ...30 ?
      < @modal it|they|he|she|this|that|these|those ...2 @verb|be ...30 ?
      @modal you and ...4 @verb
      are you minded|prepared|willing|inclined|disposed to
      ^ fancy @gerund
      < why don't|doesn't the|our|your kids|children|boys|girls|others|lads|team @verb ...30 ?
      """,
      confidence: 0.88,
      examples: [
        "Can your team host us?", "Could Northfield pay the full amount now?",
        "Are you minded to sell it?", "Why don't the kids walk to school?",
        "Would the club lend us its two long tables for the street fair in the first week of May?",
      ],
      counterExamples: ["Would that he were here.", "Why doesn't the printer work?"]),
    AskRule(
      "WOULD-YOU-MIND", .action, .conventionallyIndirect,
      """
      would|do|if you wouldn't? mind
      mind if i|we
      < mind @gerund
      """,
      examples: ["Would you mind checking the list?", "Do you mind taking my seat?"],
      counterExamples: ["Never mind."]),
    AskRule(
      "WOULD-YOU-BE", .action, .conventionallyIndirect,
      """
      would|will|are|be you @softener? be? able|willing|interested|available|open|prepared|comfortable|kind|up|\
      keen|inclined to|in|for|with|enough
      are you @softener? able|willing|interested|up|keen|game to|in|for
      would you be so kind
      would you @softener? consider|care
      won't you @softener? @verb
      """,
      examples: ["Would you be willing to mentor me?", "Are you able to cover Monday?"],
      counterExamples: ["I would be willing to help."]),
    AskRule(
      "IS-IT-POSSIBLE", .action, .conventionallyIndirect,
      """
      is|would|was|be it be? possible|feasible|ok|okay|alright|fine|acceptable|too for|to|if|that|late|much
      is|would|was there be? any|a|some chance|way|possibility|hope|time|place
      any|a chance|way|possibility you|we|i|of|to|for|that|someone
      possible for you|to
      """,
      examples: ["Is it possible to move it?", "Any chance you can cover for me?"],
      counterExamples: ["It is possible to win."]),
    AskRule(
      "WONDERING", .action, .conventionallyIndirect,
      """
      i|we was|am|were|are just|only|also? wondering|hoping|curious|thinking \
      if|whether|you|that|what|when|how|who|where|to
      i'm|we're just|also? wondering|hoping|curious if|whether|you|what|when|how|who|where
      was|just wondering|hoping if|whether|you|what|when|how|who|about
      i just|also? wonder|wondered if|whether you|we|i|it
      i|we had? hoped|hope you could|would|can|will
      i've|we've been wondering|hoping|thinking if|whether|you|that
      i|we wondered if|whether
      wondering would|could|can you
      """,
      examples: [
        "I was hoping you might look at my draft.", "I wonder if you could help me.", "Was wondering if you are free.",
      ],
      counterExamples: ["I wonder what she saw."]),
    AskRule(
      "IF-YOU-COULD", .action, .conventionallyIndirect,
      """
      < if|perhaps|maybe you could|would|can|might @softener? @verb
      great|helpful|good|nice|wonderful|lovely|grateful|appreciated|amazing|fantastic|awesome|thankful|glad|happy|\
      useful|super|help|marvellous|brilliant|kind|fab|ideal|obliged|pleased|delighted|indebted if|for \
      you|u|someone|somebody|to could|would|can|were|have|get|@verb
      would|i'd|we'd|should|be be|so|very|most|much|really grateful|obliged|pleased|delighted|glad|indebted if you
      great|helpful|good|nice|wonderful|lovely|grateful|marvellous|brilliant|kind|fab if \
      the|your|someone|one|a|any ...4 could|would|can
      would|it'd|that'd mean a ...6 if you
      would ...2 love it if
      appreciate it|greatly|very? if|you
      think|suppose|guess you could|might|can|would
      as|so kind as to
      """,
      examples: [
        "If you could send it today, that would be great.", "It would be great if you could join.",
        "I should be obliged if you would stand in.", "It would be brilliant if the band could play.",
        "I would so love it if some of you came.",
      ],
      counterExamples: ["If you could see me now!", "I would be happy if he came."]),
    AskRule(
      "DO-YOU-THINK-YOU", .action, .conventionallyIndirect,
      "do|don't|did you think|suppose you|we could|can|might|would",
      examples: ["Do you think you could drop it off?"]),
    AskRule(
      "HAVE-YOU-SPARE", .action, .conventionallyIndirect,
      """
      does|do|has|have anyone|anybody|someone|somebody have|got|own ... i|we|to could|can|borrow|lend|spare|steal
      is|are there anything|something|a|an|any ...6 i|we could|can|might have|use|borrow
      do|does you|u|anyone|anybody have @number|@few|an|a ...2 minutes|minute|mins|hour
      ^ you|anyone|anybody? got a|an|any spare *
      """,
      confidence: 0.93,
      examples: [
        "Does anyone have a ladder I could borrow?", "Do you have twenty minutes for a chat?", "got a spare charger",
      ],
      counterExamples: ["Do you have a ladder?", "I got a spare charger."]),
    AskRule(
      "COULD-I-HAVE", .action, .conventionallyIndirect,
      """
      can|could|may|might i|we please|just? have|get|borrow|trouble|bother|ask|see|request|count|rely|use|\
      persuade|interest|solicit a|the|your|some|you|for|to|of|that|this|on|my|an|it
      """,
      confidence: 0.85,
      examples: ["Could I have the list by noon?", "Can I borrow your drill on Saturday?"],
      counterExamples: ["I can have a look."]),
  ]
}
