extension AskCues {
  /// What kind of act is asked for, whatever form the ask has; `AskDetails` weighs them.
  static let types: [Rule] = presence + permission + telling + doing

  /// The other's time or presence: meetings, visits, invitations, hours given up.
  static let presence: [Rule] = [
    Rule(
      "CUE-TYPE-TIME-WITH-YOU",
      """
      you|you're|everyone|all is|are? cordially|hereby|warmly? invited
      invite you
      interview|meet|see|visit you
      meet|talk|speak|chat|sit|catch|discuss with|to|up|down|together you|us|me|over|about|on|for|at|this|next|@day
      set|schedule|arrange|put|find up? a|an|the|some ...2 meeting|call|time|appointment|lunch|visit|interview
      @number|@few minute|minutes|min|mins|hour|hours of|with|on|for|to|this|next|from|@day|tomorrow|at|?
      @number|@few minute|hour ...2 call|chat|interview|meeting|talk|visit
      half|quarter|part a|an|of hour|day|morning|afternoon
      your time
      """,
      examples: [
        "Would it be possible to visit you in June?", "Do you have twenty minutes on Monday?",
        "You are invited to the opening.", "Please give us half a day.",
      ], counterExamples: ["Could you send me the minutes?"]),
    Rule(
      "CUE-TYPE-TIME",
      """
      to|and|please|can|could|would|will|we|you|u|@name|@unknown|might|may|also|they|singers|children @softener? \
      meet|attend|participate|visit|mentor
      to|and|please|can|could|would|will|we|you|u|might|may|also @softener? \
      join us|me|the|our|a|an|in|for|them|@name|this
      ^ join us|me
      to|and|please|can|could|would|will|might|may|also|@modal @subject|@name? ...2 \
      come|pop|swing|stop|drop over|by|round|along|with|home|up|down|in|out|here|there|on|at|and|as|@day
      to|and|please|can|could|would|will|might|may|also @subject|@name|@unknown? come to|for the|our|my|your|us|a|an|dinner|lunch|tea
      have|grab|get|do lunch|dinner|coffee|breakfast|brunch|drinks|tea
      jump|hop|get|be|sit|speak|serve|you|u|us|him|her on|onto|in|at a|an|the|our|this|stage|my ...2 \
      call|zoom|meeting|panel|stage|show|session|interview|party|wedding|podcast|jury
      need|want you|u at|there|here|in|on stage|there|here|at|with|the|six|seven|eight|@time|@day
      be|get there|here|with at|for|by|on|us|me|$|?|.|at|@number|twenty
      @verb|you on|in|at stage
      take|do|join|cover|attend|run|host|give|on|do a|an|the|my|our|this|one ...3 \
      call|interview|meeting|webinar|talk|lecture|tent|stall|booth|workshop|session|tour
      cover|take|do my|the|our @time|@number
      @time|noon|nine|ten|eleven|six|seven|eight till|until|- @time|@number|noon|midnight|@few|@many
      @time to @time|@number|noon|midnight
      @day at @number|@time|noon|six|seven|eight|nine|three|four|five ...8 ?
      free|available|around|convenient for|on|at|this|next|tomorrow|@day|@time|between|tonight|to|?
      who's|you|anyone|u in|coming|joining|free|around|up $
      whos in|coming|joining|free
      rsvp|availability
      one on|to one
      our|weekly|monthly @time|catch|appraisal
      shadow|follow|accompany|watch ...4 round|day|morning|week|negotiation|shift
      """,
      examples: [
        "Could you join the 3 pm call?", "Are you free on Monday?", "I need you on a panel at noon.",
        "Would you run the cake stall on Saturday, ten till two?", "Can you come home for the feast?",
      ],
      counterExamples: ["Could you drop me the figures?", "When you come at noon could you bring the saw?"]),
  ]

  /// A permission or a decision.
  static let permission: [Rule] = [
    Rule(
      "CUE-TYPE-APPROVAL",
      """
      approve|approval|authorize|authorization|permission|consent|agreeable|permit|blessing
      sign off
      a|the|your go ahead
      ok|okay|alright|fine|cool|acceptable with|by|if|for i|we|you|me|us|my|our|to|he|she
      mind|object if|to i|we|my|our|me|us
      agree|consent|object|objection|objections to|that|with
      chance|way|possibility|possible of|that|for? i|we|me|us could|can|might|to|have|leave|take ...3
      allow|permit|let me|us to|use|take|leave|have
      support|back|endorse|second it|this|our|my|the ...3 \
      bid|proposal|application|motion|plan|idea|request|spring|round|case|nomination|candidacy
      consider me|us|our|my for|as|application
      consider the|my|our ...3 application|portfolio|proposal|bid|offer|candidacy|manuscript|submission
      open to a|an|the|us|my|our
      possible|ok|okay|alright|fine|good|cool to change|move|ship|run|start|go|extend|postpone|shift|swap|skip|use|leave|take|delay|defer|push|drop
      extension|discount|overdraft|raise
      percent|% off|less|more|discount
      raise|increase|extend|waive|lower|reduce|cut our|my|the|your ...4 \
      terms|limit|overdraft|budget|fee|fees|rent|rate|price|loan|deadline|allowance
      need|want|like one|another|two more|extra|additional rep|person|head|position|people|hire|colleague
      could|can|would @name|@unknown|i|we|you go to|up|down @number|to
      visit your|the ...3 plant|site|factory|office|school|works|premises|garden
      decide|decision whether|if|on|about
      """,
      examples: [
        "Is it ok if we ship?", "Would you be open to a case study?", "Any chance I could have Friday off?",
        "I need 5 percent off the next order.", "We hope that you will back our bid.",
      ],
      counterExamples: ["Could you come back?", "Please sign both copies."])
  ]

  /// An answer in words and nothing else.
  static let telling: [Rule] = [
    Rule(
      "CUE-TYPE-INFO",
      """
      tell|explain|remind|inform|update|advise|enlighten|email|text me|us|to|@name? \
      what|how|when|if|why|about|of|on|whether|where|who|which|your|the
      explain|clarify|describe|elaborate what|how|when|why|on|the|your
      let me|us|@name know
      know|tell|hear|learn|understand what|how|when|why|whether|where|who|which|more|if|your
      wondering|wonder|wondered|curious|ask|asking|see|inquire|enquire what|how|who|why|when|where|about|which
      thoughts|opinion|feedback|comments|views|suggestions|advice|clarification|explanation|input
      respond|reply|answer
      a ...2 total|estimate|figure|quote|price|idea|number
      do|does|did you|anyone|u|anybody know|remember|recall
      """,
      examples: ["Could you tell me why it failed?", "I need a rough estimate."],
      counterExamples: ["Can you tell her it was you?"]),
    Rule(
      "CUE-TYPE-WH",
      """
      ^ @wh @auxiliary|much|many|long|time|day|kind|of|is|in|on|at|far|big|old|one
      """,
      examples: ["When can someone look at it?"], counterExamples: ["Can someone look at it?"]),
  ]

  /// An act, although the form is that of a question for an answer or for leave.
  static let doing: [Rule] = [
    Rule(
      "CUE-TYPE-ACTION",
      """
      could|can|would|won't your|the|my|our|his|her|this|it|they|he|she|@name|@unknown|you|u|someone|anyone \
      ...6 @verb
      will you|u|your|someone|anyone|@name ...5 @verb
      fancy @gerund
      ^ swap|trade|lend ... ?
      ^ @softener? @imperative|swap|gimme|lend|take|trade me|us|it|them|him|her|your|ur|the|a|my|our|this|that|\
      both|all|rooms|places|shifts|@number ... ?
      , would|could|can|will you|u ?
      you minded|willing|prepared|inclined|game|up|able to|for
      does|do|has|have|is anyone|anybody|someone|you|there|u have|got|own|of|a|an ...6 \
      i|we|to|for could|can|lend|spare|steal|borrow|us|me
      something|anything ...3 i|we could|can have|use|borrow
      wondering|wondered|wonder whether|if ...8 could|would|might|can|shouldn't|should
      by tomorrow|@day|noon|tonight|@time|@month|eod ?
      pretty please
      """,
      examples: [
        "Swap seats with me?", "Does anyone have a ladder I could borrow?",
        "Take the chair, would you?",
      ],
      counterExamples: ["Who won?", "Is the shop open?"]),
    Rule(
      "CUE-TYPE-COURTESY",
      """
      can|could|may|might i|we @softener? ask|trouble|bother|request|beg|persuade|get|count|rely|interest \
      you|for|on|that|your|a|the
      """,
      examples: ["May I ask you to settle it?", "Can I count on you?"], counterExamples: ["May I ask why?"]),
  ]
}
