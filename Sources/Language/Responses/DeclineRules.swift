/// How people say that they will not do what was asked (LABELS.md 4.2 DECLINE).
enum DeclineRules {
  static let rules: [Rule] = inability + refusal + unwillingness + unfitness + indirect + stated + passedOn

  private static let inability: [Rule] = [
    Rule(
      "DECLINE-CANNOT",
      """
      \(Words.cannot) @name|really|possibly|just|even|actually|currently|sadly|always|quite? \(Words.act)|@verb
      can|could|will|would not really|possibly|even? \(Words.act)|@verb
      i|we won't|shan't
      can't|cannot|won't after all
      can't|cannot really|possibly? ( $ | rn|now|sorry|today|this|on|in|until|till|at|before|because|,|.|;|-|: )
      """,
      confidence: 0.9, blockers: ["NOT-NO-", "HINDERED-"],
      examples: [
        "I'm afraid I can't.", "We can't take this on.", "cant rn homework comes first", "I won't do it.",
        "Can't at 6, I'm at the hairdresser's", "We can not host it.", "Sorry, I can't after all.",
      ],
      counterExamples: [
        "I can't thank you enough.", "I can't wait!", "If you can't make it, no problem.", "I couldn't open the file.",
        "I can't see why not.", "As if I could say no! sign me up",
      ]),
    Rule(
      "DECLINE-UNABLE",
      """
      unable to
      not|isn't|aren't|never ( going to be )? able to
      not|isn't|aren't be? in a position to
      won't ( be able | manage | make it )
      it's|is|be|it ( not | simply not | just not ) possible|feasible|doable
      isn't possible|feasible|doable
      is|it's|be ( next to | simply|just )? impossible
      no can do
      no way $
      no chance
      is|it's|that's|are not going to happen|work
      isn't|aren't going to work
      isn't|ain't ( happening | going to happen )
      not happening
      """,
      confidence: 0.93, blockers: ["NOT-NO-", "HINDERED-"],
      examples: [
        "No, I won't be able to.", "She will be unable to sing on Sunday.", "That is not possible.",
        "So 72 isn't happening.",
        "That is next to impossible in winter.",
      ],
      counterExamples: ["I was unable to open the attachment.", "If you are not able to come, tell me."]),
  ]

  private static let refusal: [Rule] = [
    Rule(
      "DECLINE-PASS",
      """
      i'll|i|we|we'll|to|should|must|probably|gonna|will|rather just|probably|likely? pass ( on|this|.|,|!|; | $ | - \
      )
      hard pass $
      ^ pass $
      i'm|we're|are|am out ( .|!|, | $ )
      count me|us out
      sit|sitting this|that one? out
      bow|opt|opting|bowing out
      i'll|i|we'll|to|have ( have to | need to | gotta )? skip ( this|it|that|the | $ )
      rain check
      raincheck
      """,
      confidence: 0.9, blockers: ["NOT-NO-"],
      examples: ["I'm going to pass.", "I'll have to pass on this one.", "Count me out", "I'll sit this one out."],
      counterExamples: ["I'll pass it on to Ben.", "Please pass along my thanks."]),
    Rule(
      "DECLINE-WORD",
      """
      must|to|i|we|he|she|respectfully|will|shall|i'll|we'll|politely|reluctantly|and|would|regretfully \
      decline|declines|refuse|refuses
      am|i'm|is|are|we're declining|refusing
      ^ declined|decline ( . | $ | !|, )
      regret to inform|say|tell ... not|no|unable|cannot|can't|that
      must|to|i|we say no ( to|this|that|here|on|.|, | $ | ;|- )
      have|has|had to say no
      it's|its|is|be a firm|hard|polite|clear|definite|big|flat? no ( from|.|,|! | $ | for|-|: )
      turn|turning ( it|this|that|you | the offer | your offer ) down
      answer ...3 is|remains|stays still? no
      answer ...3 remain|remains|stays|is the same
      """,
      confidence: 0.93, blockers: ["NOT-NO-"],
      examples: [
        "The committee must decline your kind offer.", "I have to decline.", "It's a no from me.", "Decline.",
        "I am declining on behalf of the choir.",
      ],
      counterExamples: ["Sales are in decline.", "As if I could say no! sign me up"]),
    Rule(
      "DECLINE-NO",
      """
      ^ no ( .|,|!|;|-|:|… | $ )
      ^ no ( thanks | thank you | sorry|can't|not|i|we|way|he|she|it|this|that )
      ,|but|so|and|then|afraid|sorry|is|think|i'm|still no ( .|,|!|;|-|:|… | $ )
      ( thanks | thank you | sorry ) ,? but? no ( .|,|! | $ | ; )
      ^ well|hmm|um|uh|sorry|oh|ah|,|yeah|ugh? well|hmm|um|,? no ( .|,|!|; | $ )
      """,
      confidence: 0.85, blockers: ["NOT-NO-"],
      examples: ["No, sorry.", "Good idea, but no.", "nope", "Thanks, but no.", "nah not today", "Sorry no."],
      counterExamples: [
        "No problem!", "No worries, I'll do it.", "No need to thank me.", "Yes and no.", "no one came",
        "no but seriously",
        "No rush.",
      ]),
    Rule(
      "DECLINE-NOT",
      """
      ^ ( probably|absolutely|certainly|definitely|unfortunately|sadly|maybe|best|better | i'm afraid | afraid | \
      sorry , )? not really|today|tonight|tomorrow|now|this|for|me|us|at|possible|on|in|going|gonna|happening|with|a|\
      the|until|before|my|our|without
      probably|absolutely|certainly|definitely|unfortunately|sadly|afraid|sorry|think|guess|hope|rather|preferably|best|\
      better not \
      ( .|,|!|; | $ | -|… )
      not \(Words.day) ( .|,|;|!|- | $ | but )
      not this|next time|week|month|year|quarter|weekend|sprint
      not at|for the|this|that? moment|present|time|stage|point|now
      not right now
      """,
      confidence: 0.8, blockers: ["NOT-NO-", "DEFER-NOT-YET"],
      examples: ["Probably not.", "Not today, but Monday works.", "Not this time, I'm afraid.", "I'm afraid not."],
      counterExamples: ["Not sure yet.", "Not at all, happy to.", "Not only that, I'll bring cake.", "Not a problem."]),
  ]

  private static let unwillingness: [Rule] = [
    Rule(
      "DECLINE-NOT-WILLING",
      """
      \(Words.weAre)|will|won't|you're really|currently|just|simply|also? not ( really|currently | at all | \
      yet|that|too|gonna | going to )? be? ( interested|willing|available|free|attending|joining|coming|keen|prepared|\
      allowed|comfortable|doing|taking|hosting|riding|going|participating|signing|accepting|looking|planning|sending|\
      sharing|giving|convinced|ready|moving|changing|paying|lending|letting|making|agreeing|hiring|offering|open|\
      happy | in favor | in favour )
      won't|isn't|aren't|not be? attending|joining|coming|available|free|participating|riding|doing|taking|interested|\
      going|hosting|there|around|back
      do|does|did|would not really? wish|want|care|intend|plan|like to
      don't|doesn't|wouldn't|didn't really? wish|want|care|intend|plan|like to|@name|him|her|them|this|that
      i'd|would|i|we much|really? rather|prefer not ( to|.|, | $ | do )?
      i'd|would hate|hesitate to
      i'm|am|we're|are reluctant to
      i'm|am|we're afraid not|i'm|that|we|i ( not|can't|won't|no | have to pass )?
      i|we ( don't | do not | wouldn't | would not ) think|believe ( so | we should | it's|it|this|that|we|i | you \
      should | that's )
      i|we doubt it|that|this|if|whether
      i|we refuse
      """,
      confidence: 0.85, blockers: ["NOT-NO-", "HINDERED-"],
      examples: [
        "She is not interested in a second flat.", "Our chair does not wish to stand again.",
        "I'd rather not.", "I won't be attending.", "Olga will not be attending.",
        "We doubt that it would hold.",
      ],
      counterExamples: ["I'm not sure yet.", "I don't want you to worry, I'll do it.", "Not sure I'm free."])
  ]

  private static let unfitness: [Rule] = [
    Rule(
      "DECLINE-NOT-SOMETHING",
      """
      not ( something|anything | a thing | one ) that? i|we can|do|would|want|will|could|am|feel
      ( not|isn't | not really ) ( something|anything | a thing ) that? i|we
      ( not|isn't | not really ) my|our|mine|ours|a|an|the right|good|best? \
      job|area|call|thing|field|department|responsibility|person|fit|time|option|idea|priority|business|place|topic|\
      moment|strength|forte|remit|role|cup
      i'm|am|we're|are the? wrong person|people|team|place
      out of the question
      off the table
      that|this|it one? ( doesn't | does not | won't|wouldn't | will not | isn't going to ) really? work ( for|.|,|! \
      | $ | this|at|on|-|; )
      ( doesn't | does not | won't|wouldn't ) work for me|us
      \(Words.day) ( doesn't | does not | won't|wouldn't ) really? work|suit
      ask|find|try|get somebody|someone|anyone|anybody else
      not|don't ( to be )? count|rely|bank on me|us
      ( in your dreams | over my dead body | when hell freezes )
      why would|should i ...3 do|want|help
      """,
      confidence: 0.85, blockers: ["NOT-NO-"],
      examples: [
        "That's not something I do.", "I'm the wrong person.", "That doesn't work for me.",
        "This is out of the question.",
        "Why would I do that?!", "A refund is not something that we can do.",
      ],
      counterExamples: ["Not a bad idea!"]),
    Rule(
      "DECLINE-LACK",
      """
      i|we|he|she|@name|they|and|really|just ( don't|doesn't | do not | does not | didn't ) \
      really|currently|even? have any|the|enough|a? spare|free|extra|more|further? \
      time|capacity|bandwidth|room|budget|money|people|staff|resources|space|energy|information|info|info|one|ones|\
      slot|slots|car|hands|mandate|authority|skills|knowledge|expertise|experience|nerve|cash|spoons|headspace
      ( i|we|he|she|they|@name have|has | i've|we've|they've ) got? no spare|free? \
      time|capacity|bandwidth|room|budget|money|people|staff|\
      resources|idea|information|info|space|energy|hands|slot|slots|authority|mandate|skills|knowledge|expertise|\
      experience
      no time|capacity|bandwidth|room|budget|money ( for|to|left|this|right|until|at|in|these|.|, | $ )
      """,
      confidence: 0.75, blockers: ["NOT-NO-"],
      examples: [
        "We don't have the room.", "We have no capacity left.", "No time this week.",
        "Olga doesn't have any time.", "We've no spare capacity.",
      ],
      counterExamples: ["I have no problem with that."]),
  ]
}
