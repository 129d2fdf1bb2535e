extension AskRules {
  /// Wants, needs and performatives.
  static let statements: [AskRule] = [
    AskRule(
      "NEED-YOU", .action, .direct,
      """
      i|we|i'd|we'd|they|he|she still|really|also|just|do|would|will? \
      need|needs|want|wants|like|love|prefer|expect|expects|require|hate|be @softener? \
      you|your|you'd|everyone|someone|somebody|all|each|one
      rely|relying|count|counting|depend on you
      ^ i|we want|expect|need the|this|that|it|my|our|an|a ...20 by|on|before|back|done|today|tomorrow|now
      you still|also? owe me|us
      need|want you guys|all|both? to
      need|needs from you|your
      i|we need|want|require ... from you
      would|i'd|we'd like|love|prefer|appreciate for? you|your to
      have|would|like to? have|get|see|hear|know your|you ... by|before|asap|on
      looking for you|someone|somebody to
      ^ need|needing you|u|ur|your
      """,
      examples: [
        "I need you to call her.", "We still need your sign-off.", "I would like you to review the plan.",
      ],
      counterExamples: ["I need a holiday.", "He loves you."]),
    AskRule(
      "NEED-THING", .action, .direct,
      """
      ^ need your|ur|you|somebody|someone|help
      would|might|could ...3 help ...5 if you|the|someone|your|@name|we|@unknown
      i|we|i'll|we'll|i'd|still|also|only|just still|also|really|will|do|would|only? need|require ... \
      by|before|asap|today|tomorrow|immediately|urgently|tonight|upfront
      i|we still|also|really|will|do? need|require ...12 in advance
      ^ i'd|we'd also? need|want
      ^ i|we @softener? need @number|@many|two|one|half|these|those|them|your|another|more
      < i|we really do? need these|those|them|it|your|the|this
      ^ need|needing the|a|an|this|that|those|these|all|@number
      ^ i|we should like|love the|a|an|two|three|both|your|some|@number
      ^ we'd|i'd love to have the|a|an|your|two|three|@number
      ^ i|we would|still|will|do need|like|want the|a|an|this|that|these|two|three|both|your|some|copies|@number
      need the|a|an|your|some|this|that|these|copies|help|somebody|someone|volunteers|people ... \
      asap|please|today|from|to
      """,
      confidence: 0.75,
      examples: [
        "We need the signed copy by Friday.", "I'd need both for the whole week.",
        "I need 3 percent off the next order.",
        "I should like the large hall for the ball.", "Need the posters reprinted by noon.",
        "For a booth of that size we need half the rent in advance.",
      ],
      counterExamples: ["I need to go.", "We don't need it."]),
    AskRule(
      "WE-NEED-TO", .action, .direct,
      """
      ^ you|everyone|all|you'll will|really|also|do|still|all|may|might? need|must|have|has to? @softener? @verb|be
      ^ you|everyone must|needs @verb|be|to
      we|i|we'll|i'll will|really|also|do|still? need|must|have to? \
      get|have|finish|submit|settle|decide|know|hear|talk|speak|meet|discuss|sort|agree|sign|send|see ...10 \
      by|before|asap|today|tomorrow|soon|now|this|urgently|immediately|next|if|whether|when|about
      needs|need to be @participle
      is|are to be made|paid|returned|submitted|completed|received|signed within|by|no|not|before
      """,
      confidence: 0.6,
      blockers: ["NOT-ASK-"],
      examples: ["We need to talk about the weekend.", "You must return the badge."]),
    AskRule(
      "ID-LIKE", .action, .direct,
      """
      i'd|we'd|would|should also|just|really|very|greatly|much|certainly? like|love|prefer|want|appreciate \
      @softener? your|you|it|if|hearing|some|any|a
      i'd|we'd like|love|prefer|want @softener? to ...2 talk|meet|speak|discuss|visit|hear|know|get|have|see|set|\
      schedule|ask|receive|borrow|use|release|include|request|invite ...5 you|your|you're|with|back|from|whether|if|this|it|a|an
      i|we would|should also|just|really|very|greatly|much|certainly? like|love|prefer|want @softener? to ...2 \
      talk|meet|speak|discuss|visit|hear|know|get|have|see|set|schedule|ask|receive|borrow|use|release|include|\
      chance ...5 you|your|you're|with|back|from|whether|if|this|it
      i|we @softener? need|want to know|see|get|have the|what|if|whether|how|your|when|why|which
      wanted|want|wish|like to @softener? ask|see|check|request|invite|discuss|find|confirm|verify \
      you|if|with|whether|about|your|for|what|how|out|that
      i'd|we'd|would|i'll|i be grateful|thankful|delighted|pleased|glad|happy for|if|of
      be|am|are grateful|thankful for|if you|your|any
      """,
      confidence: 0.75,
      examples: ["I would like to have it back.", "I'd love to get your view.", "I wanted to ask about the keys."],
      counterExamples: ["I would like to thank you.", "I'd love to, but I can't.", "I would love to!"]),
    AskRule(
      "APPLICATION", .approval, .direct,
      """
      i|we would|should also|very|really|much? like|love|wish @softener? to apply for|to
      i'd|we'd also|very|really|much? like|love to apply for|to
      i|we|school|club|office|department|team|company|society|choir|class would|should also|very|really|much? \
      like|love|wish @softener? to borrow|return|rent|hire|book|reserve|register|exchange|cancel|extend|keep|use|have \
      the|a|an|your|our|one|two|three|some|@number
      i'd|we'd also|very|really|much? like|love to borrow|return|rent|hire|book|reserve|register|exchange|cancel|extend \
      the|a|an|your|our|my|one|two|three|some|@number
      hereby apply|request|ask
      """,
      confidence: 0.6,
      examples: [
        "I would like to apply for the post of porter.", "We'd like to return the wardrobe.",
        "Our choir would like to have a stall at the fair.",
      ],
      counterExamples: ["I would like to thank the choir.", "They applied for the post."]),
    AskRule(
      "PERFORMATIVE", .action, .direct,
      """
      ^ i|we hereby|would|also? ask|urge|beg|request|beseech the|@name|@unknown|your ...4 to
      i write|am to ask|request|beg|appeal
      i|we would ask you|your|the|that
      i|we|i'm|we're would|do|must|hereby|also|am|are|kindly|just|like|to? \
      ask|asking|request|requesting|urge|beg|implore|encourage|invite|inviting|propose|suggest|recommend|demand|\
      insist that? you|your|for|everyone|all|to|we|a|an|permission|that
      writing|calling|contacting|emailing|mailing to|you? ask|request|inquire|enquire|invite|see|solicit|seek|\
      gauge|know|find
      you|you're|are|everyone|all is|are|have? been? cordially? invited|requested|asked|required|encouraged|\
      expected|urged|welcome to
      it is|was requested|required|imperative|essential that
      my request|question|plea is|to
      is|it's very|really? important|imperative|essential|crucial|critical that|to|for you|we|all|everyone
      could certainly|really|sure? use your|a|some|ur help|hand|advice|input|eyes|opinion|ideas
      a|one|another|small|big|quick favor|favour|request|question|ask
      inquire|inquiring|enquire as|about|whether|if
      """,
      confidence: 0.75,
      examples: ["I'm asking you to stay.", "You're invited to our wedding.", "I have a small favour to ask."],
      counterExamples: ["Tom asked me to fix the printer."]),
    AskRule(
      "APPRECIATED", .action, .direct,
      """
      would|will be greatly|much|very|really|most? appreciated|welcome|welcomed|helpful
      any ...4 appreciated|welcome|helpful
      comments|thoughts|input|feedback|suggestions|help|assistance|advice|ideas|response|reply|guidance|attention \
      ... appreciated|welcome|welcomed|helpful|needed
      appreciate your|a|any|some|the|hearing|it help|assistance|input|comments|thoughts|feedback|advice|response|\
      reply|guidance|consideration|few|quick|if|views|opinion|cooperation
      welcome|value any|your advice|input|comments|thoughts|feedback|suggestions|ideas
      look|looking forward to your|a|an early|prompt|quick|reply|response|comments|input|feedback|thoughts|\
      impressions
      for your approval|review|comment|comments|signature|consideration|input|feedback|decision|action
      awaiting|await your
      """,
      confidence: 0.7,
      examples: ["Any comments are appreciated.", "Attached is the draft for your review."]),
    AskRule(
      "GRATEFUL", .action, .direct,
      """
      ^ grateful|thankful for your ...2 comments|thoughts|input|feedback|views|suggestions|advice|opinion|remarks \
      on|about|by|before|until
      ^ grateful|thankful for any ...2 comments|thoughts|input|feedback|views|suggestions|advice|ideas|remarks
      """,
      confidence: 0.92,
      examples: ["Grateful for your comments on the draft.", "Thankful for any feedback."],
      counterExamples: ["Grateful for your help last week.", "Thankful for your comments, they were kind."]),
    AskRule(
      "ASKED-OF-YOU", .action, .direct,
      """
      @name|he|she|they|team|wants|want|asked|asks|suggested|suggests|need|needs that? you|your to|should|help|input
      wants|wanted|asked|like me to ask|see|check|find ...3 you
      """,
      confidence: 0.65, blockers: [],
      examples: ["The board wants you to decide.", "Jo asked me to check with you."],
      counterExamples: ["She wants to leave."]),
  ]
}
