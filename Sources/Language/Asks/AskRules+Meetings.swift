extension AskRules {
  /// Asks for the other's time: meetings, visits, invitations.
  static let meetings: [AskRule] = [
    AskRule(
      "MEET", .time, .conventionallyIndirect,
      """
      @modal we|you|i @softener? @softener? meet|talk|chat|catch|get|discuss|grab|speak|visit|connect|sit|join|\
      come|attend|schedule|stop|swing|make
      @auxiliary you free|available|around|able|in|coming|going|up|there|joining|attending|planning|busy
      if|whether|when|time|times|day|days you|you're|are|is|we|works|work \
      are|is|would|will|be|can|could|might|free|available|for meet|available|free|able|attend|join|come|there|you|\
      talk|get
      your|of|about|for availability|calendar
      """,
      confidence: 0.92,
      examples: ["Can we meet on Monday?", "Are you free for lunch tomorrow?", "Let us know when you are available."],
      counterExamples: ["We met Thursday.", "See you Thursday."]),
    AskRule(
      "WANT-TO", .time, .conventionallyIndirect,
      """
      < do|don't|would you|u|ya|anybody|anyone want|wanna|like|care|feel to|like|wanna|for|go|join|@verb
      ^ want|wanna|care|feel|up|game|fancy to|like|for|go|grab|get|do|come|some|a|@verb ... ?
      ^ fancy a|an|the @event|pint|run|swim|ride|stroll|bite|film|trip|chat|takeaway|curry ...6 $
      ^ you? up|game|keen for a|an|some? @event|pint|run|swim|ride|stroll|bite|film|trip|chat|takeaway|curry ...6 $
      ^ wanna @verb
      ^ want to @verb
      """,
      confidence: 0.9,
      examples: [
        "Do you want to grab dinner this week?", "wanna come over later", "Fancy a walk?",
        "fancy a swim", "up for a run tmrw",
      ],
      counterExamples: [
        "I want to go home.", "Do you want some tea?", "Want me to bring anything?", "I fancy a walk.",
      ]),
    AskRule(
      "HOW-ABOUT", .time, .conventionallyIndirect,
      """
      < how|what about ...30 ?
      < how about @day|@time|we|lunch|dinner|coffee|if|a|the|next|this
      < why don't|not you|we|i|meet|talk|come|join
      how|what would|does|is ... work|sound|look|for|suit ...6 ?
      what if|time|day|days we|works|work|would|is|are|suits|can|do|should
      < when|where is|can|could|should|would|are|will|do|shall we|you|i|works|suits|a|is
      """,
      confidence: 0.89,
      examples: ["How about lunch on Friday?", "Why don't we talk next week?", "What time works for you?"],
      counterExamples: ["I know how it works."]),
    AskRule(
      "LETS", .time, .direct,
      """
      < let's|lets @softener? @softener? meet|talk|discuss|get|chat|grab|schedule|plan|set|do|try|go|have|catch|\
      speak|connect|plan|make|aim|shoot|sit|arrange|move|start|keep|not|use|wait|put|take|see|bring|add|@verb
      < let us @softener? @softener? meet|talk|discuss|get|schedule|plan|set
      """,
      confidence: 0.65,
      examples: ["Let's meet on Thursday at 3.", "Let's discuss tomorrow."],
      counterExamples: ["Let's see.", "Let's face it, it rained."]),
    AskRule(
      "SHALL-WE", .approval, .direct,
      """
      < shall we @softener? postpone|hire|wait|start|begin|use|renew|extend|delay|cancel|switch|fly ( !you|your|u | $ )
      < shall we @softener? go with|for|by|ahead
      < shall we @softener? take the|a|an ...3 bus|train|ferry|plane|tram|car|taxi|boat|risk|offer
      """,
      blockers: ["ASK-BARE", "NOT-ASK-RHETORICAL", "NOT-ASK-QUOTED"],
      examples: [
        "Shall we postpone the picnic?", "Shall we hire a second cook?", "Shall we go with the blue one?",
        "Shall we take the train or fly?", "Shall we wait?",
      ],
      counterExamples: ["Shall we help you with the boxes?", "Shall we take your coat?"]),
    AskRule(
      "INVITATION", .time, .direct,
      """
      you|you're|all|everyone is|are? cordially|all? invited|welcome to
      i|we like|love|want|wanted|would|pleased|i'd|we'd like|love|to to? invite|have you
      i|we cordially|hereby? invite|inviting you
      to invite you
      ^ please|come? join us|me for|on|at|in|this|next|tomorrow|tonight
      will|can|could|would|to|and you|please? join us|me for|on|at|in|as|this|next|tomorrow|tonight
      rsvp
      save the date
      love|happy|honored|delighted|like|great for you to join|come|speak|attend|have
      i'd|we'd|would love|like to have you
      hope|hoping you|to can|could|will|would|see|to make|join|attend|come|be|you
      """,
      confidence: 0.75,
      examples: [
        "You're invited to our wedding, RSVP by May.", "Join us for lunch on Friday.", "We'd love to have you.",
      ],
      counterExamples: ["He joined us in May."]),
    AskRule(
      "PLACE-TIME-ELLIPSIS", .time, .direct,
      """
      ^ @event|free|available|around ...8 ?
      ^ @day|@time ...3 ok|okay|good|work|works|fine|free|alright ...4 ?
      ^ same|usual time|place ...4 ?
      ^ @day at @number|@time|noon|two|three|four|five|six ...12 ?
      who's|whos up|in|free|coming|joining|around ...6 $
      who's|whos up|in|free|coming|joining for|with|@emoji ...6
      which|what day|date|time|week|evening|morning|afternoon ...10 convenient|suit|suits|work|works|good|best ...8 ?
      ^ you|u in|coming|joining ...6 ?
      """,
      confidence: 0.88,
      examples: ["Coffee on Thursday?", "Lunch tomorrow?", "Thursday ok?", "Who's in", "Friday at 4, an hour?"],
      counterExamples: ["Lunch was good."]),
    AskRule(
      "MEETING-WISH", .time, .direct,
      """
      like|love|want|need|wanted|good|possible for|to|us @softener? @softener? \
      meet|talk|chat|discuss|get|set|schedule|catch|arrange|visit|speak|sit \
      with|together|up|about|a|some|the|to|down|on|at|further|tomorrow|today|this
      we|i need|must|should|have to|a @softener? meet|talk|discuss|meeting|call|chat
      set|schedule|arrange|put|find up? a|some|something|the time|meeting|call|lunch|conference|together|\
      appointment|date
      please|must|should plan? to? attend|participate|join|meet
      meeting|call|conference is|has|will being|been|be scheduled|set|arranged
      """,
      confidence: 0.7,
      examples: ["I would like to meet with you next week.", "We need to talk.", "Please plan to attend."],
      counterExamples: ["It was good to meet you."]),
  ]
}
