/// Options by which the need could still be met (LABELS.md 4.3 ALTERNATIVE, 4.7.9).
enum AlternativeRules {
  static let all: [LabelRules] = [
    LabelRules("ALTERNATIVE:LATER", later), LabelRules("ALTERNATIVE:SMALLER", smaller),
    LabelRules("ALTERNATIVE:OTHER_PERSON", otherPerson), LabelRules("ALTERNATIVE:OTHER_MEANS", otherMeans),
    LabelRules("ALTERNATIVE:CONDITION", condition), LabelRules("ALTERNATIVE:I_CAN_INSTEAD", instead),
    LabelRules("NOT-ALTERNATIVE", silencers),
  ]

  private static let smaller = [
    Rule(
      "ALTERNATIVE-SMALLER",
      """
      ( smaller|shorter|reduced|lighter|simpler | scaled -? down | trimmed|slimmed | cut down | simplified | pared \
      down | mini|condensed|partial|light|lite|basic ) version|scope|one|set|piece|part|summary|format|review|sample|\
      batch|portion|list|order|amount|group|draft|sum|look|pilot|demo|talk|visit|session|variant
      a|an|one|the|two|three|half ( one|two|three|half | half a | @number|single|five|ten|quick|short|brief ) -? ( \
      page|pager|hour|minute|minutes|day | page summary | paragraph|slide ) version|summary|call|chat|review|one|look|\
      session|draft|instead|overview|slot?
      one pager
      ( i|we can|could|will|would | i'll|we'll ) ( only|just | at least | still|maybe|certainly|gladly|do )? \
      do|give|take|offer|manage|send|review|read|cover|contribute|spare|come|write|lend|pay ...3 ( \
      half|part|some|one|two|three | a few | the first | the last | only|just | an hour | a bit | a little | up to | \
      at least | a couple | @number|ten|five|twenty | the intro | the summary ) ( \
      of|hour|hours|page|pages|minutes|days|day|part|section|sections|chapter|chapters|instead|chairs|two|week|weeks|\
      one|euros|dollars|but|,|.|not|- | $ | and )
      i'll|we'll take|do|cover ( the first | half|one|two|part|some | the last )
      ^ half now|today|of|this|then|in
      ( instead of | rather than ) ( all | the whole | the full | five|ten|three|four|two | a full | the entire | \
      @number )
      just|only the|one|a summary|first|intro|introduction|key|main|last|short|quick|section|chapter|essentials|most|\
      headline|list|top
      not the rest
      """,
      confidence: 0.78, blockers: ["NOT-ALTERNATIVE-"],
      examples: [
        "a one-page version", "I can do half of it.", "a scaled-down version", "I can do pages 1-10, not the rest.",
      ],
      counterExamples: ["the page is blank"])
  ]

  private static let otherPerson = [
    Rule(
      "ALTERNATIVE-OTHER-PERSON",
      """
      ( ask|try|contact|call|email|ping|text | check with | talk to | speak to | speak with | reach out to | go to | \
      write to | write|see|consider|suggest|recommend | bring in | get in touch with | \
      approach|invite|phone|ring|message|consult|use|get|take|asking|contacting|trying|inviting | talking to ) \
      @name|my|our|her|his|him|someone|somebody|the|your|maybe|perhaps ...3 ( \
      @name|instead|team|colleague|brother|sister|to|who|about|he|she|they|directly|.|,|;|?|she's|he's|from|at|in|- | \
      $ | desk|office|department|group|dad|mum|mom|reception|neighbor|neighbour|assistant|boss|for|or|and|! )
      ask|try|contact|call|email|ping @name
      ( i'd | you could | you might | you should | you can | maybe|perhaps | why not | better|best | could you | can \
      you | please | have you | did you | may | want to ) ( want to )? ( consider|tried|try | thought of | \
      ask|asked|asking|contact | check with | talk to | go to | call ) asking|to|with? \
      @name|him|her|them|someone|the|my|our|your
      ( @name|somebody|someone | my colleague | my brother | my sister | my boss | my assistant | my neighbor | my \
      neighbour | the intern | reception | the team | who|colleague ) ( \
      can|could|might|may|would|will|knows|know | is free | is available | is happy | has time | has more | \
      does|handles|owes | is better | is great | is good | is the | lives|reads | is your | would be | is \
      looking | is solid | runs | is on | has half | took | has done | is the right | is the person | should|loves | \
      is who ) ( be able | know|help|do|take|best|about|it|that|this|cover|jump|step|host|person|expert|anything|both|\
      better|love|answer|your|you|them|happy|glad|free|fill|drive|run )
      he|she|they knows|handles|owns|decides|covers
      he|she|they can|could|might|would help|do|take|know|cover|answer|host|step
      her|his|their the? ( person|one|expert|solid|better|team|group|free|good|great | your man | \
      area|desk|guy|office ) to|for|who|in|at|on|,|has|could|can|might|is|would?
      ( is | would be | be ) the|a|your better|best|right|person|natural|ideal|contact|one \
      person|contact|choice|place|one|to|fit|for|who|address
      forward|forwarding|forwarded|passing|passed|pass|hand|handing|handed|refer|referring|referred|mentioned|\
      introduce|connect|put it|this|you|your|them|that|her|his ...5 ( to|with | on to | in touch ) \
      @name|my|our|him|her|them|the|someone
      i've|i ( cc'd|copied|cc | looped in | added|mentioned|asked|told|gave|forwarded|given ) ...3 \
      @name|him|her|them|to|your
      that|this|it|that's one? is|one's? for your|@name|the|my dad|mum|mom|boss|@name|manager|team|department|\
      lawyer|doctor|@name
      my|our|a ( colleague|friend|brother|sister|partner|team|neighbour|neighbor|cousin|teammate|assistant | desk \
      neighbor | co worker | coworker|deputy ) @name? ...4 ( can|could|might|would|is|has|does|knows|looking|may|will \
      | is looking )
      someone|somebody|anyone|anybody else|from|in|at|on ...3 can|could|might|to|who|respond|help|take|would|else|\
      instead
      get|let|have @name|someone|somebody|him|her|my|the ...3 to|do|respond|help|handle|take|cover|look|answer|\
      instead
      """,
      confidence: 0.75, blockers: ["NOT-ALTERNATIVE-"],
      examples: [
        "I can't, ask Jo.", "Jim knows this.", "I can't host, but Ana can host it.",
        "Try Olga in the other office.", "Contact Mike Terraso.",
      ],
      counterExamples: ["you'll find someone", "Ask me anything.", "I asked Ben yesterday."])
  ]

  private static let otherMeans = [
    Rule(
      "ALTERNATIVE-OTHER-MEANS",
      """
      by|via|over|on|through|per the? ( phone|mail|email|video|zoom|teams|skype|chat|letter|text|post | post instead \
      | courier|call|telephone ) ( instead|?|,|. | $ | if|works|would|is|then|maybe|or|perhaps|though|! )
      ( instead|alternatively | as an alternative | failing that | one option | another option | another way | plan b \
      | workaround | a workaround )
      you|we|they could|can|might|may ( also|always|still|perhaps|maybe|instead | at least | try|use|rent|borrow|hire \
      | make do )
      you|we|they could|might buy|order|find|check|meet|do|put|take|download|share|print|switch|run|split|watch|book
      ( there's | there is | there are | here's | here is ) a|an|also|another|some|the ...3 \
      template|guide|form|way|option|tool|list|recording|page|service|site|shop|store|link|video|bus|train|course|\
      document|doc|book|app|version|wiki|alternative
      ( would|could|maybe|perhaps | how about | what about | what if | why not ) a|an|the|we|you|i|using|doing ...4 \
      work|do|help|instead|suffice|?|use|try|rent|share|split|online|remote|remotely|recording|template|video|phone|\
      call
      try|use|using|check|see the|this|that|a|our|google|wikipedia|@url ...3 \
      instead|website|form|portal|tool|template|page|app|link|faq|manual|guide|wiki|@url|shop|store|library|old|other|\
      online
      let's ( try|use|do|just|instead|rather|stick | go with | put|keep|make|find|communicate|stay )
      would|be ( happier|better|easier|best|simpler | more useful | cheaper|safer ) to|if|with
      i|we|i'd would? suggest|recommend|propose|advise
      better|best|easier ( if you | would be | option | idea )
      submit|send|put|file|fill a|an|in|it|the|your ...3 request|ticket|form|application|order|to|through|via|in
      """,
      confidence: 0.65, blockers: ["NOT-ALTERNATIVE-"],
      examples: ["Maybe they could meet by phone.", "You could use the template instead.", "Why not a video?"],
      counterExamples: ["good luck!"])
  ]

  private static let condition = [
    Rule(
      "ALTERNATIVE-CONDITION",
      """
      ( if|provided | as long as | so long as | once|unless|assuming | on condition ) ...8 ,|then|- then? ( \
      i'd|we'd|i'll|we'll|i|we|happy|sure|yes|i'm | count me | no problem | gladly|glad|fine )
      ( i'd|we'd|i'll|we'll | i can | we can | i could | we could | happy to | glad to | \
      works|yes|possible|fine|sure|ok|yours | i would | be able ) ...6 ( if|provided|providing | as long as | so long \
      as | only if | unless|once | on condition | on the condition | assuming | in exchange | in return | given )
      if you ( can|could|get|find|move|bring | are willing | want|pay|send|give | have any | have plans | \
      cover|drop|push|shift|wait|extend|cut|reduce|let|help|take|swap ) ...8 ( ,|i|we|then|it|that|happy|let | $ | \
      .|; )
      half|rest|part when|once|if|after
      yes if
      ( i am | i'm ) all ears if
      """,
      confidence: 0.72, blockers: ["NOT-ALTERNATIVE-"],
      examples: [
        "If the rain stops by noon, I'm in.", "The bank says yes if we pay in June.",
        "Yes, if Jo covers my shift.",
      ],
      counterExamples: ["Let me know if you have doubts."])
  ]

  private static let instead = [
    Rule(
      "ALTERNATIVE-I-CAN-INSTEAD",
      """
      but|instead|however|though|what|all|happy|glad|rather what? i|we can|could|will|would ( \
      do|offer|give|send|gladly|happily|certainly|is|make|point|share|help|lend | at least | \
      also|bring|put|show|introduce|recommend|ask|write|take|still|be|read|review|look|cover|come|swap )
      but i'll|we'll !be|have
      but ( i'd be happy | i'd be glad | i'm happy | i'm glad | happy to | glad to | i'd gladly )
      i'd|i|we|would|we'd|i'm|we're|be|am|still|always would|am|be|are? ( still|also|always|very | more than )? \
      happy|glad|delighted|pleased|willing to ...4 instead|help|send|share|introduce|talk|put|look|recommend|give|\
      point|arrange|read|review|lend|show|connect|answer|pass|take|chat|offer|write|do|try|be|call|contribute|cover|\
      walk|come|bring|make|join|let|meet|discuss|support
      can|could|may|shall|should i send|help|offer|lend|bring|do|give|get|make|call|instead|introduce|point|try ...6 \
      instead|?
      would|do you like|want for? me|us to
      i|we can|could|will ... instead
      i'll bring|send|lend|make|ask|introduce|point|share|put|forward|buy|cook|call|help|read|look|cover|come|take|\
      write|do|be|give|draft|keep|show|watch|leave ...8 ( instead|though | at least | in return | in exchange )
      """,
      confidence: 0.75, blockers: ["NOT-ALTERNATIVE-"],
      examples: [
        "But I'll bake a cake for the day", "I can send you the template instead.",
        "I'd be happy to introduce you.",
      ],
      counterExamples: ["I can't."])
  ]

  private static let silencers = [
    Rule(
      "NOT-ALTERNATIVE-VAGUE",
      """
      some|one day
      good luck
      if necessary|possible|needed|not|so|only
      in|at|to @name next|this|until
      i|we|am|i'm is|in|at|away ...3 next|this \(Words.span)
      you'll ( find|manage | be fine | figure|get|see|survive|do )
      let|tell|call|email|ask|ping|contact me|us know? ...3 if
      if you need|have|want any|anything|more|help|further|questions
      ask me|us anything|if|whatever
      last|past|previous \(Words.span)|@day|\(Words.day)|time
      i|we asked|called|contacted|emailed|spoke|talked to|with? @name
      ( see | talk to | meet|catch ) you|u|ya next|on|at|in|soon|then|tomorrow|later|monday
      ( back|away|traveling|travelling|busy|out|booked|unavailable|gone|overseas|abroad | in @name ) \
      until|till|through|all|next|this|on|in|that
      have a good|great|nice|lovely|wonderful
      ( best | all the best | good|great|nice ) ( wishes | of luck | weekend|week|for|evening )
      if i|we were|was|had|may|remember|understand|recall
      even|as|see|know|wonder|ask|asked|asking|check|sure if
      """,
      confidence: 1, examples: ["some day maybe", "good luck!"], counterExamples: ["next quarter"])
  ]
}
