/// What requesters write later: reminders, pressure, and what follows a no to the user's own ask
/// (LABELS.md 4.1 REPEAT and PRESSURE, 4.4 HURT, 4.5; PRACTICES.md A28, C2-C8).
enum FollowUpRules {
  static let all: [LabelRules] = [
    LabelRules("REPEAT", repetition), LabelRules("PRESSURE", pressure), LabelRules("HURT", hurt),
    LabelRules("RECONSIDER", reconsider), LabelRules("THANKS_FOR_NO", thanks),
    LabelRules("FEEDBACK_OPEN", feedback), LabelRules("ENTITLED", entitled),
    LabelRules("RIGHTS_CLAIM", rights), LabelRules("ARGUES", rebuttals), LabelRules("NEW_INFORMATION", news),
    LabelRules("NOT-FOLLOW-UP", silencers),
  ]

  private static let repetition = [
    Rule(
      "REPEAT",
      """
      any|some ( news|update|updates|progress|word|luck|thoughts|decision|response|answer | chance you ) \
      on|about|yet|regarding|from|with|?|so|had|since|got|looked
      following|follow|circling|checking|chasing up|back|in|this|you on|about|with|to|regarding|again|?|.|here
      just|gentle|friendly|quick|another|small|a|kind|last|second? a? reminder|nudge|bump|ping
      just|only? ( checking|wondering | wanted to check | chasing|bumping|nudging|pinging ) \
      in|if|whether|on|this|you|again|about ...
      did|have you get|got|had|have|find|see|seen|manage|decided|decide|think|thought|looked|look|heard|made a? \
      chance|time|to|my|it|this|around|about|the|at|back|any|moment|anything|minute|with|up|yet
      asking|ask|asked you? once? again
      still|yet ( waiting|need|needing|hoping|haven't | no answer | no reply | open|missing|pending | looking for | \
      interested | up for )
      ( haven't | have not | didn't ) heard|hear|got|gotten|received|seen|had back|anything|from|an|a|your
      as|like i|we asked|mentioned|said|wrote|requested before|earlier|last|in|on|yesterday|above|already|,
      my|the last|previous|earlier mail|email|message|request|note|question
      second|third|2nd|3rd|last reminder|request|time|attempt|notice|try
      may|can|could|if|let i|we|me ( come|get|circle|go back | return ) to my|our|this|that|the
      did|has my|our|the question|mail|email|message|note|letter|request ...8 reach|reached|get|got|arrive|arrived
      is|so it|that|this now|then? a yes
      ^ hello|anyone|well|so ?
      did you decide
      where are|do we on|with|stand
      what's the status
      """,
      confidence: 0.8, blockers: ["NOT-FOLLOW-UP-"],
      examples: [
        "Any news on the sheet?", "Following up on my request.", "Asking again, could you send it?",
        "May I come back to the sheet?", "Did my question about the sheet reach you?", "Is it a yes to the 14th?",
      ],
      counterExamples: ["Thanks for the sheet.", "Can we come to the party?", "Could I get to the sheet from home?"])
  ]

  private static let pressure = [
    Rule(
      "PRESSURE",
      """
      after all|everything ( i|we ( did | have done | do ) | i've|we've done )
      ( i'll | i will | i'd|we'll|i|might | going to | have to ) ( have to | need to )? ( tell|inform | talk to | go \
      to | escalate|report | speak to | cc|copy | take this | let ) ...4 \
      boss|manager|director|hr|your|everyone|management|board|parents|dad|mum|mom|know|over|head
      come on
      please|pls ,? please
      pretty please
      don't ( be | do this | do that | let me | make me | you dare | leave me | let us | be such ) ( like|so | to me \
      | down|beg|hanging|a|that|difficult|hanging )
      you|u owe me|us|it
      i|we thought|believed|expected|counted ( you | i could | we were | on you | better ) ( \
      were|would|could|count|friends | of you | a|cared|was|that )
      ( everyone|everybody|anyone | any good friend | others | a real | a good | a true | the others | all the others \
      | @name ) else? ( is|would|does|did|has|manages|can | said yes | agreed|doing ) ...
      ( you're | you are ) the only one|person who|that|i
      ( if you | unless you ) ...6 friend|cared|loved|really|lose|job|consequences|never|sorry|regret|forget
      ( it's | it is | it'll ) just|only one|a|five|ten|this|an|two|@number \
      little|small|hour|time|favor|favour|minutes|evening|page|once|day|signature|thing|quick|tiny|afternoon|night
      it's|it|that ( won't|wouldn't | will not | only|doesn't ) kill|hurt|take|be you|long|much|that
      can't|couldn't you ( just | at least | really | make an exception | find|squeeze|make )
      ( surely | there must be | there has to be | isn't there ) ( you | a way | someone|something|any|an )
      ( i'm | i am ) ( begging|pleading|desperate | counting on | not asking )
      i beg you
      will|would be very|really|so? ( disappointed|upset|angry|unhappy | not be pleased )
      ( that's | this is ) not an|the? ( option | good enough | acceptable|answer|how | up for )
      the? boss|director|board|ceo|management|client|vp ( wants|expects|insists|won't|will | is asking | asked \
      | will not | is counting | personally )
      ( remember | don't forget ) ( who | what i | when i | that i | how i )
      just this once
      be a ( pal|sport|friend | team player | dear|good )
      ( you're | you are ) so ( good | much better | talented|great )
      """,
      confidence: 0.78, blockers: ["NOT-FOLLOW-UP-"],
      examples: ["After all I did for you…", "I'll have to tell your boss.", "Come on, don't be like that."],
      counterExamples: ["The date moved to May, would that help?", "Understood, thanks.", "Could you say why?"])
  ]

  private static let hurt = [
    Rule(
      "HURT",
      """
      ( i'm | i am | we're|really|very|so|quite|pretty|bit|feel|feeling|felt|honestly ) ( really|very|so|quite | a \
      bit | pretty|honestly|rather|disappointed|hurt | a little )? ( disappointed|hurt | let down | upset | sad about \
      | crushed|offended|heartbroken|gutted|stung ) ( by|that|in|with|to|about|.|,|! | $ | honestly|you|now|but|tbh \
      )
      i|we thought we were ( friends | a team | close )
      that|this|it hurts|hurt|stings|stung ( .|,|! | $ | a|me|to|that )
      that's really? ( disappointing|harsh|cold | a blow )
      """,
      confidence: 0.8, blockers: ["NOT-FOLLOW-UP-"],
      examples: ["I'm disappointed.", "I thought we were friends."],
      counterExamples: ["It hurts my knee.", "No worries!"])
  ]

  private static let reconsider = [
    Rule(
      "RECONSIDER",
      """
      reconsider|reconsidered|reconsidering
      think|look|looking|thinking|revisit|revisited|review|consider|considered|considering \
      it|this|that|me|us|my|at|about|the|again? it|this|my|me|the? ...2 ( again|over | once more | another|anew | for \
      the next | for a later | in the future | next time | second )
      ( if|should|when|whenever | in case ) ( a|any|another|something|anything|things|there's | there is | \
      you|the|your|plans ) ...5 ( opens|open|change|changes|changed | comes up | frees up | free up | \
      cancels|cancel|spot|place|opening | drops out | slot | your mind | available|becomes|arises )
      please? ( keep | think of | bear|consider|remember|have ) me|us|my|it ( in mind | \
      on|for|next|again|posted|if|when | on the list | on file )
      ( would|could|might|will | what if | does | how about | suppose ) a|an|the|it|we|i|there|you|that ...8 ( \
      change|help|work|instead | make a difference | smaller|shorter|cheaper|later|half|less|next|other|different|\
      fewer|reduce|possible|easier|sooner|offered|paid|moved|came|waive|exception|remote|remotely|only|just|another|\
      enough )
      ( is there | any | is it | are there ) any|still|another|some|a|possible|really? ( \
      chance|way|possibility|room|other|option|later|date|slot | waiting list | \
      waitlist|exception|appeal|flexibility|alternative ) ...
      ( another|second|later | one more ) chance|look|try|opportunity|date|round|shot|go
      put|add|keep me on the waiting|wait? list|waitlist
      can|could|may i ( try|apply|ask | come back | reapply|resubmit|submit | check back ) again? ...3 \
      again|next|later|in|then|when|for
      what about|if
      """,
      confidence: 0.72, blockers: ["NOT-FOLLOW-UP-"],
      examples: [
        "I would love to be reconsidered.", "If a place opens, please think of me.",
        "Would a smaller budget change it?",
      ],
      counterExamples: ["OK, thanks."])
  ]

  private static let thanks = [
    Rule(
      "THANKS-FOR-NO",
      """
      thanks|thank|grateful|appreciate|appreciated|thankful|cheers ( you|u | so much | a lot | again | very much | \
      the|your|that|it|all|both|anyway|anyways|though|heaps|tons|kindly|@name )? ...3 \
      for|anyway|anyways|though|both|all|your|the|time|letting|consideration|regardless|nonetheless|still|answer|\
      honesty|reply|response|quick|that|looking|trying|considering|explaining|telling|being|getting|saying|it|taking|\
      no
      i? ( really|do | very much )? appreciate your|the|you|it|that|how|this
      ^ ( ok|understood|okay | got it | fair enough | no worries | alright | i understand | all good | oh well | ah \
      ok | oh ok ) ,|.|!|and|-? ( thanks | thank you | ty|cheers | i appreciate | thank )
      thanks|thank you? for ( letting|looking|considering|your|the|telling|trying|being|getting|thinking|both )
      thanks ( anyway|anyways | all the same | regardless|nonetheless|though | so much | again )
      """,
      confidence: 0.78, blockers: ["NOT-FOLLOW-UP-"],
      examples: ["Thank you for letting me know.", "I appreciate your time.", "Thanks for looking at it."],
      counterExamples: ["Thanks,", "Thanks a lot."])
  ]

  private static let feedback = [
    Rule(
      "FEEDBACK-OPEN",
      """
      could|can|would|may|might|will you|i ( please|perhaps|maybe|possibly|kindly|mind | be willing to | just )? \
      tell|telling|say|share|sharing|explain|let|give|know|ask|point|advise|elaborate ...4 \
      why|what|how|missing|feedback|reason|reasons|where|more|went|better|which
      what|where|how was|were|would|could|can|did|should|might|do|made|kept|is|must|went \
      i|it|we|missing|make|have|you|lacking|the|wrong|need ...6 ( missing|better|differently|work|improve|improved|\
      change|changed|done|stronger|lacking | next time | take|need|needed|reason|problem|sticking|possible|help|wrong \
      | fall short | for it )
      ( that|this|it|your|the|very|really | good to ) ( helps | is helpful | is useful | \
      feedback|advice|comment|reasons|explanation|reason|know | is good to know | was helpful | helped | makes sense \
      ) ( a lot | me|for|is|was|to|helps|helpful|useful|makes|next|,|.|thanks|so )
      any|some|your feedback|advice|tips|pointers|suggestions|thoughts on|for|would|about|you|welcome|is|are|how|what|\
      to
      ( learn|improve | do better | keep it | that in mind ) from|for|next|by|in
      good|useful|helpful ( to know | feedback|advice|point|points )
      ( welcome|love|appreciate|value | open to | happy to hear | grateful for ) any|your|some|the|to? \
      feedback|advice|comments|criticism|tips|reasons|thoughts|suggestions
      is|was it the|my|because|about|something|more|due
      """,
      confidence: 0.72, blockers: ["NOT-FOLLOW-UP-"],
      examples: [
        "Could you tell me what was missing?", "Thanks, that helps for next time.", "What would make it work?",
      ],
      counterExamples: ["Why on earth?", "Your reasons are wrong."])
  ]

  private static let entitled = [
    Rule(
      "ENTITLED",
      """
      you ( need|have|must|ought | had better | should|better ) to? ( reconsider|change|fix|give|accept|rethink|\
      explain|make|approve|honor|honour|do|let|refund|correct|reverse|find | look again | take )
      i|we ( ( should | ought to | must ) have|be|get | should've ) ( \
      been | to be | gotten|had|in|the|a|received|made | at least | given|won|got )
      ( i'm|we're entitled | i|we ( deserve|deserved | am entitled | are entitled | am owed | earned | have earned | \
      have a right | demand|insist|expect|require ) ) ( to|this|that|it|the|better|a|an|more|on|you|my | at least )
      this|that|it ( was|is | must be ) clearly|obviously|surely|just|simply? a|an|your|some ( \
      mistake|error|misjudgment|oversight|wrong | bad decision | blunder ) ( on|by|of|from|in|.|! | $ | , )
      your|the decision|loss|mistake|process|committee|reasons|panel is|are|was|makes|were ( wrong|unfair|ridiculous \
      | a joke | unacceptable | no sense | nonsense|biased|mistake|flawed|absurd|incomprehensible | a mistake )
      how|why ( could|can|would | on earth | dare ) you ...3 not|reject|refuse|turn|say|choose|pick|ignore|decline|\
      possibly
      unfair|unacceptable|outrageous|unbelievable|ridiculous|insulting|disgraceful
      you clearly|obviously ( didn't | did not | don't|haven't|made|have|never )
      ( you'll | you will ) regret
      ( i'm | i am | we're|am ) ( better | more qualified | far better | much better ) than
      not ( taking|accepting | going to accept | going to take ) this|no|that|it|your
      after|for ( ten|five|twenty|@number | all these | all the | three|two|seven | so many ) \
      years|months|times|money|work|orders i|of|as|we|that
      """,
      confidence: 0.78, blockers: ["NOT-FOLLOW-UP-", "RIGHTS-CLAIM"],
      examples: [
        "You need to reconsider me.", "I should have been in the next round.",
        "This was clearly a mistake on your side.",
      ],
      counterExamples: ["Did something go wrong with my file?", "I'd hoped to be in."])
  ]

  private static let news = [
    Rule(
      "NEW-INFORMATION",
      """
      the|our|my|their|we|i date|deadline|budget|meeting|scope|price|fee|plan|schedule|event|time|venue|team ( \
      was|has|is|have|got|moved|changed | have been ) moved|changed|been|extended|increased|now|postponed|cut|raised|\
      to|approved|reduced|smaller|bigger|later|pushed
      turns|turned out that|it|we|the|i|to|he|she|they
      we|i|they|you can|could|would|now|have|just|got now|also|just|even? ( \
      pay|offer|extend|move|shift|postpone|cut|reduce|add|provide|double|raise|lend|found|approved | get you | give \
      you | split|cover|shorten|drop )
      good|great news
      what|how if|about we|i|it|you|the|a|only|just|half
      would|does that|it|this ( help|change|work | make a difference | be easier )
      """,
      confidence: 0.7, examples: ["The date moved to May, would that help?"], counterExamples: ["Please, please."])
  ]

  private static let silencers = [
    Rule(
      "NOT-FOLLOW-UP-NICETY",
      """
      thanks a lot ( .|! | $ )
      ^ thanks|thank you? ( , | $ )
      no rush|pressure|worries
      if you need|have|want any|anything
      why on earth
      """,
      confidence: 1, examples: ["Thanks a lot."], counterExamples: ["Thanks for telling me."])
  ]
}
