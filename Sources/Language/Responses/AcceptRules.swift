/// How people commit to what was asked, or do it (LABELS.md 4.2 ACCEPT).
enum AcceptRules {
  static let rules: [Rule] = words + promises + deeds + removals + consent + reports + grants

  private static let words: [Rule] = [
    Rule(
      "ACCEPT-WORD",
      """
      ^ yes|sure|ok|absolutely|definitely|certainly|gladly|agreed|approved|confirmed|deal|done|gladly|surely|totally|\
      aye|yess|yesss|indeed|affirmative|roger|wilco|copy|bet|okey|okie|okies|alrighty|accepted|granted|yes
      ^ fine|perfect|great|cool|alright|good|super|lovely|excellent|brilliant|awesome ( .|,|!|;|- | $ | \
      then|i'll|with|by|see|will|idea )
      yes|sure|ok ( .|,|! | $ | ;|-|please|i|we|of|thing|will|go|no|and|you|that|it|he|she|they|let's|sure )
      of course .|,|!|i|we|you|-|it|he|she|that
      of course $
      no problem|problems|worries|prob|probs|sweat|objection|objections|biggie|issues|issue ( .|,|!|; | $ | \
      -|at|with|from|i'll|here|whatsoever|will|to|we|i )
      not a problem
      not at all ( .|,|! | $ | ; )
      you bet
      you got it
      sounds|sound|looks|look|seems|is|it's|all really|very|pretty|all? ( good|fine|great|perfect|ok|reasonable|fun|\
      lovely | like a plan | sensible|right|wonderful|excellent ) ( .|,|!|; | $ | \
      to|for|with|by|-|and|i'll|see|as|on|-|then|enough|let's )
      by all means
      ( my|a|our | be my | be a ) pleasure
      why not ( .|!|, | $ )
      count|counting me|us in
      i'm|we're|am|are|all in ( .|,|! | $ )
      consider it done
      on it ( .|!|, | $ )
      will do
      can do ( .|!|, | $ )
      np|yw ( .|,|! | $ )
      go ahead|for
      please do
      yes please
      with pleasure
      say no more
      that's the one
      it's|its a deal|date|yes|plan
      say yes
      answer|verdict|it is|=|: a|an? yes
      """,
      confidence: 0.75, blockers: ["NOT-YES-"],
      examples: [
        "Sure, you'll have it Friday.", "yes", "ok", "No problem!", "Works for me, sounds good.", "Of course.", "on it",
        "Will do.", "My pleasure.",
      ],
      counterExamples: ["I'm not sure.", "I have to make sure it fits."]),
    Rule(
      "ACCEPT-LUKEWARM",
      """
      ^ fine|whatever , all
      ^ sure|fine|ok ,? whatever
      ^ ( if i must | i guess so | i suppose so | if you insist | ok fine | alright then )
      """,
      confidence: 0.6, blockers: ["NOT-YES-"],
      examples: ["Sure, whatever.", "I suppose so.", "Fine, all of it."], counterExamples: ["I guess not."]),
  ]

  private static let promises: [Rule] = [
    Rule(
      "ACCEPT-WILL",
      """
      ( i'll|we'll | i will | we will | i shall | we shall | he'll|she'll | @name will | i'm going to | i am going to \
      | we're going to | i'm gonna | gonna ) ( gladly|happily|definitely|certainly|just|also|then | go ahead and | be \
      sure to | make sure to | personally )? ( send|do|bring|take|get|handle|look|call|forward|make|come|join|attend|\
      help|host|give|cover|sign|fix|write|review|read|pay|drive|print|post|email|mail|ring|phone|ask|arrange|set|book|\
      add|update|change|move|finish|deliver|prepare|put|pick|drop|share|meet|go|contact|talk|speak|resend|upload|\
      order|buy|cook|sort|organize|organise|sit|stay|water|feed|courier|follow|submit|start|draft|pass|text|lend|swap|\
      hold|keep|run|provide|respond|spend|reach|notify|tell|raise|schedule|reschedule|work|use|wait|leave|show|turn|\
      remove|delete|correct|revise|include|confirm|connect|introduce|wear|open|close | check in | \
      babysit|pop|swing|stop|step|dig|grab|whip|knock|jump|hop|chip|lead|present|cut|clean|translate|proofread )
      ( i'll|we'll | i will | we will | i shall | he'll|she'll | @name will | will ) be ( \
      there|glad|happy|delighted|pleased|able|free|available|around|at | in touch with | attending|joining|coming | \
      with you | home|ready|waiting|right )
      ( you'll | you will ) have|get|receive|find|see it|them|that|the|my|a|an|both|your|everything|all
      i'm|we're|am|are|is ( planning|plan | looking forward | on my way | omw | already on | \
      going|coming|doing|sending | working on | attending|bringing|happy|glad ) \
      to|it|that|there|now|right|today|up|over|away
      i|he|she|we|@name plan|plans|intend|intends to|on attend|attending|come|coming|be|join|do|doing|go|going
      ( doing|sending|fixing|changing|printing|calling|checking|uploading|making|writing | working on | getting ) \
      it|that|them|this|him|her? ( now | right now | rn|today|tonight|asap | as we speak )
      """,
      confidence: 0.85, blockers: ["NOT-YES-", "DEFER-", "NOT-NO-CONDITION", "DECLINE-"],
      examples: [
        "I'll return the ladder on Sunday, I'll bring it over.", "you'll have it Friday", "changing now",
        "Olga is planning to attend.",
        "I'll be there.", "I'm going to call her today.",
      ],
      counterExamples: ["I'll think about it.", "I'll get back to you.", "I'll be in Oslo."]),
    Rule(
      "ACCEPT-WILL-DO", "i'll|we'll gladly|happily? @verb\ni|we will|shall gladly|happily? @verb", confidence: 0.7,
      blockers: ["NOT-YES-", "DEFER-", "NOT-NO-CONDITION", "DECLINE-", "NOT-WILL-"],
      examples: ["I will donate 10 cents."], counterExamples: ["I'll think about it.", "I'll need more time."]),
    Rule(
      "NOT-WILL-FEEL",
      "i'll|we'll|will|shall need|see|think|want|know|miss|hope|guess|believe|let|try|pass|consider|decline|check",
      confidence: 1, examples: ["I'll need more time."], counterExamples: ["I'll send it."]),
    Rule(
      "ACCEPT-GLAD",
      """
      ( be|am|i'm|we're|is|are|very | more than | only too | so|always|would|i'd ) ( very | more than | only too | \
      quite|always|really|so|just )? happy|glad|delighted|pleased|honored|honoured|thrilled|excited|game|up|down to
      ^ happy|glad|delighted|pleased|honored|honoured|thrilled to ( \(Words.act)|.|! | $ | see|walk|look|explain )
      ( i'd|we'd | i would | we would | would | i'd really | @name would | he would | she would ) ( really|absolutely \
      | very much | certainly|so )? love|enjoy ( to|that|it|having|one|.|! | $ )
      ^ would|i'd? love to ( .|! | $ | ,|\(Words.act)|be )
      i'm|am|we're so|totally|definitely|always? ( game|down | up for it|this|that ) ( .|!|, | $ | for )
      be? my|a pleasure|honor|honour to
      would|it'd|will|it'll be an|a great|real? honour|honor|privilege ( .|! | $ | to )
      i accept ( the|your|this|with|.|! | $ | , )
      accept|accepts your offer|invitation|invite
      """,
      confidence: 0.85, blockers: ["NOT-YES-"],
      examples: [
        "I'd be glad to.", "We would be happy to host.", "I'd love to!", "She would really enjoy having tea with us.",
      ],
      counterExamples: ["I'd love to, but I can't.", "Glad to hear that."]),
    Rule(
      "ACCEPT-CAN",
      """
      i|we|he|she can|could definitely|certainly|easily|absolutely|surely|happily|probably? \
      do|make|take|come|join|attend|help|host|send|give|get|have|go|meet|cover|sign|be|bring|manage|handle|fit|swing|\
      arrange|squeeze|drive|lend|spare|run|watch|pick ( it|that|this|them|there|you|these|those|both|all|the|your|on|\
      at|by|in|with|for|over|to|.|!|, | $ | ; )
      you can|may have|use|take|keep|borrow|go|come|stay|sign|leave|publish|send|share|start|proceed|count
      ( works|work|suits | is fine | is good | is ok | is perfect | would be fine | would be good | would be great | \
      are fine | would work | would be perfect | will work | is great | should work | fits ) \
      well|great|perfectly|best|just? for|with|by? ( me|us|.|!|, | $ | ;|too|then )
      i'm|we're|am|it's|that's|is|be ok|fine|good|cool|happy|comfortable with|by|for
      fine|ok|good|cool by|with me|us
      ( don't | do not | doesn't|didn't ) see|have|foresee any|a ( problem|problems|issue|issues|objection|objections \
      | reason why not | concerns|conflict )
      i'm|we're free ( then|at|on|.|! | $ | that|from|after )
      """,
      confidence: 0.72, blockers: ["NOT-YES-", "NOT-NO-CONDITION", "IF-", "DECLINE-"],
      examples: ["July works for me.", "I can do that.", "I'm fine with that.", "You can keep it."],
      counterExamples: ["If I can do it, I'll tell you."]),
  ]

  private static let deeds: [Rule] = [
    Rule(
      "ACCEPT-DONE",
      """
      ^ ( all|just|already|and|now|bow|it's | it is | that's | consider it )? \
      done|sent|paid|booked|fixed|signed|delivered|submitted|ordered|attached|enclosed|emailed|uploaded|posted|\
      forwarded|printed|updated|shipped|called|confirmed|sorted ( .|,|! | $ | \
      ;|-|:|and|for|it|to|the|on|by|in|with|him|her|them|- )
      ( is|are|was|now|it's|they're|file|both|find|see | please find | i've | i have | we've ) \
      now|all|been|already|just? ( attached|enclosed|done|sent|paid|booked|fixed|signed|delivered|uploaded|ready|\
      approved|below|shipped | in the mail | in your inbox | on its way | on the way )
      see|find the? attached|enclosed|below|attachment
      i|we ( just|already|have | have just | have already | also )? sent|paid|booked|fixed|signed|called|\
      asked|submitted|ordered|forwarded|uploaded|finished|updated|put|dropped|moved|added|talked|spoke|added \
      it|them|him|her|you|the|that|this|a|an|your|to|my|both|some|with
      ( i've|we've | i have | we have | i had ) now|just|already|also? sent|done|paid|booked|fixed|signed|called|\
      asked|submitted|ordered|forwarded|uploaded|finished|updated|put|dropped|moved|added|attached|given|talked|\
      spoken|arranged|changed|reviewed|set
      ^ here is|are|it|you|they|we|goes
      ^ here's
      attached|enclosed is|are|you|please|find
      is|are attached
      my|the comments|suggestions|changes|edits|answers|address|number|list|draft is|are attached|below|in
      delivered|done|handled ( .|!|, | $ )
      """,
      confidence: 0.85, blockers: ["NOT-YES-", "HINDERED-"],
      examples: [
        "Done, attached.", "Here it is.", "bow delivered.", "I've changed the second verse.",
        "My suggestions are attached.",
      ],
      counterExamples: ["It isn't done yet.", "when it's done"])
  ]

  private static let consent: [Rule] = [
    Rule(
      "ACCEPT-CONSENT",
      """
      good|ready|clear|fine to go
      is|looks|it's|seems very|perfectly|quite? acceptable
      i|we|@name|he|she fully|happily|hereby? approve|approves|agree|agrees|consent|consents|concur|concurs
      you have my|our ok|approval|blessing|permission|go|support|vote|consent
      let's do|go|get|meet|make|talk|try it|that|this|for|with|out|at|on|then|there|ahead|\(Words.day)
      ( see|meet|catch | talk to ) you|u|ya then|there|soon|at|on|\(Words.day)
      put me|us down
      sign me|us up
      feel free to
      it|that|this one? ( is | would be ) fine|ok|good|great|alright|perfect ( .|,|! | $ | with|by|for|;|- )
      that's fine|ok|good|great|alright|perfect|cool|true|right
      is|it's|be|that's a good|great|lovely|fine|splendid idea
      looks good|ok|fine|great|like
      could|can hardly|only? have|get my vote|support
      can't wait
      looking forward to it|this|that|seeing|meeting|the|attending
      as if i could say no
      can't|couldn't say no
      i'm|we're|am yours
      it|you shall|will be done|ready
      make it so
      """,
      confidence: 0.75, blockers: ["NOT-YES-"],
      examples: [
        "Good to go.", "Jeff approves.", "Looks good.", "put me down", "You have my blessing.", "See you Thursday.",
      ],
      counterExamples: ["Is that ok with you?"])
  ]
}
