/// Refusals without the usual words: what stays as it is, what was decided before, what one never does.
extension DeclineRules {
  private static let willBe = """
    ( i'll|we'll|he'll|she'll|they'll | i|we|he|she|they|@name will | i'm|we're|he's|she's going to | i am going to | \
    we are going to | i'm|we're gonna ) probably|still|already|all? be
    """
  /// Where one is, or what one does, while the thing asked for would be done elsewhere.
  private static let elsewhere = """
    \(willBe) at|with my|our|his|her sister's|brother's|mum's|mom's|dad's|parents|mother's|father's|gran's|nan's|\
    aunt's|uncle's|son's|daughter's|cousin's|friend's|mate's|girlfriend's|boyfriend's|grandparents|sister|brother|\
    mother|father|family
    \(willBe) at|in|on work|school|uni|college|church|court|hospital|class|surgery|lectures|meetings|holiday|holidays|\
    vacation|leave|duty|shift|nights
    \(willBe) at the dentist|dentist's|doctor's|hairdresser's|vet's
    \(willBe) at|in|on a|an|another wedding|funeral|conference|concert|festival|party|meeting|workshop|seminar|course|\
    training|class|lecture|christening|rehearsal|retreat|camp|tournament|gig|plane|train|flight|client's
    \(willBe) away|abroad|asleep|elsewhere|overseas|travelling|traveling|skiing|hiking|camping|fishing|sailing|\
    studying|revising|sleeping|flying
    \(willBe) working ( .|!|,|; | $ | all|then|that|until|till|in|at|from|late|this|next|@emoji|\(Words.day) | on \
    \(Words.day) )
    \(willBe) watching the match|game|final|race|derby|football|rugby|cricket|film|movie|show
    \(willBe) ( visiting|seeing|helping|meeting | looking after ) my|our
    """

  static let indirect: [Rule] = [
    Rule(
      "DECLINE-ELSEWHERE",
      """
      \(elsewhere)
      \(willBe) busy
      \(willBe) out ( of town|office|reach | of the country|office | all | that | on | until | till )
      """,
      confidence: 0.9, blockers: ["NOT-NO-", "NOT-ELSEWHERE-"],
      examples: [
        "I'll be at my sister's.", "I'll be at work.", "I'll be watching the match.", "I'll be skiing.",
        "We'll be visiting my parents.", "I'll be working that day.", "I'm going to be at a wedding.",
        "I'll be away until Sunday.", "She'll be out of the country.",
      ],
      counterExamples: [
        "I'll be there.", "I'll be at the door at eight.", "I'll be on time.", "I'll be at my desk.",
        "I'll be out in a minute.", "I'll be working on it tonight.", "I'll be at work anyway, so yes.",
      ]),
    Rule(
      "DECLINE-IN-PLACE", "\(willBe) in @name", confidence: 0.75, blockers: ["NOT-NO-", "NOT-ELSEWHERE-"],
      examples: ["I'm going to be in Oslo.", "We'll be in Madrid that week."],
      counterExamples: ["I'll be in touch.", "I'll be in Oslo anyway, so sure.", "I live in Oslo."]),
    Rule(
      "NOT-ELSEWHERE-ANYWAY",
      """
      anyway|anyways
      so ...4 can|could|yes|sure|happy|glad|happily|gladly|ok|fine|free|works|i'll|we'll
      but ...4 can|could|yes|sure|happy|glad|happily|gladly|i'll|we'll
      if|unless|until|when|once i'll|we'll
      """,
      confidence: 1, reach: .sentence, examples: ["I'll be at work anyway, so yes."],
      counterExamples: ["I'll be at work."]),
    Rule(
      "NOT-PART-ELSEWHERE",
      """
      \(elsewhere)
      \(willBe) busy|out on|this|next|until|till|all? *? $
      """,
      confidence: 1, examples: ["I'll be at work on Friday.", "I'll be busy on Friday."],
      counterExamples: ["I'll be there on Friday.", "I'll be busy on Friday, but Monday works."]),
    Rule(
      "DECLINE-STAYS",
      """
      stay|stays|remain|remains|staying shut|closed|put|locked|off|unchanged|here|mine|ours
      stay|stays|remain|remains with me|us
      stay|stays|remain|remains out of it|this|that
      staying|stay where i|we am|are
      stay|stays|remain|remains|stands|leave|left|keep|keeping it|them|things? as it|they|drawn|agreed|planned
      has|have to stay|remain|hold|stand
      answer|position|decision remains|is|stands|was as|final|unchanged|the
      keep|keeping my|our|the ...2 out of it|this
      my|our answer|position stands
      """,
      confidence: 0.8, blockers: ["NOT-NO-", "ACCEPT-CAN"],
      examples: [
        "The gate stays shut until Monday.", "The keys stay with me.", "I'm staying where I am.",
        "Our position is as we wrote in May.", "So the oak has to stay.",
      ],
      counterExamples: ["We stay in touch.", "I'll stay for dinner."]),
    Rule(
      "DECLINE-DECIDED",
      """
      going|gone|went|go|decided|chosen|chose with|for somebody|someone|another|others|@name
      decided|chosen|chose|agreed|elected|resolved|prefer|preferred not|against
      decided|decision|vote|voted|ruled|came|come|fell ...3 against
      not been|be|was|were|is|are? ( successful|selected|shortlisted|granted|awarded|renewed|extended|forthcoming )
      wasn't|weren't successful|selected|shortlisted|granted|awarded|renewed|extended|forthcoming
      ( was|is|been|were ) unsuccessful
      ( taken | already gone | gone | spoken for | given away | handed out | sold out | fully booked ) ( . | $ | since \
      | for|to|already )
      your|the|this application|request|proposal|bid|entry|offer ... not ( taken | been | accepted | approved )
      ( was|were|is|are|been|has ) turned|ruled down|out
      you|one may|might wish|want|like to ( look|try|ask|contact|consider|consult|apply|turn )
      """,
      confidence: 0.8, blockers: ["NOT-NO-"],
      examples: [
        "We're going with somebody else.", "The jury has chosen not to take it forward.",
        "Your application was not successful.", "The council decided against it.",
        "You may wish to try the library.", "You weren't selected.",
      ],
      counterExamples: ["I'm going with you.", "We decided to come."]),
    Rule(
      "DECLINE-NEVER-DO",
      """
      i|we never @verb
      i|we don't|dont ( !know|think|mind|want|understand|see|have|remember|doubt|believe|need|hesitate|worry|blame|\
      care|care|recall|get|like|wish|feel|regret|expect|object|suppose|even|yet|really|quite|fully|seem|disagree|hear|\
      forget|say|ask ) ( !that|what|if|how|why )
      i|we do not ( !know|think|mind|want|understand|see|have|remember|doubt|believe|need|hesitate|worry|blame|\
      care|recall|get|like|wish|feel|regret|expect|object|suppose|even|yet|really|quite|fully|seem|disagree|hear|\
      forget|say|ask )
      i'm|we're|im not lying|pretending|doing|going|faking|cheating|paying|lending|covering|signing
      i|we made|make it a rule|habit|principle|policy
      as a ( matter of )? rule|principle|policy , i|we
      i|we stopped|quit|gave|given ( doing | up )
      is|are something i|we stopped|quit|avoid|don't|never|can't|won't|refuse
      on|off|isn't|not on the menu|cards
      under no circumstances
      i|we must|may|dare|should|shall|ought not to? @verb
      i|we mustn't|shouldn't
      """,
      confidence: 0.72, blockers: ["NOT-NO-", "HINDERED-", "NOT-NEVER-"],
      examples: [
        "I do not tell untruths.", "We never lend the van.", "I made it a rule not to lend money.",
        "I must not take it on.", "Sundays are something I stopped doing.",
      ],
      counterExamples: ["I don't know.", "I don't mind.", "We should meet."]),
    Rule(
      "NOT-NEVER-ASIDE",
      """
      i|we must|should|may not ( forget | only | say | complain )
      i|we don't|never ( care | mind | let | lose | miss )
      i|we never ( said | knew | heard | thought | got | received | saw | had )
      """,
      confidence: 1, examples: ["We never heard back."], counterExamples: ["I must not take it on."]),
    Rule(
      "DECLINE-WISH",
      """
      wish i|we could|were|had
      if only i|we could|had
      ( love|like|loved|liked to|it|that | be tempted|tempted|tempting|honoured|honored|flattered | kind of you | \
      generous ) ...3 ,|- but
      ^ tempting|tempted|flattered|honoured|honored ...3 but
      ( love|like|loved|liked to|it|that | tempted|tempting|honoured|honored|flattered ) but
      ^ sorry ,? but
      without me|us ( . | $ | ,|@emoji|this )
      """,
      confidence: 0.82, blockers: ["NOT-NO-"],
      examples: [
        "I wish I could.", "I'd love to, but the train leaves at six.", "you'll have to swim without me",
        "Tempting, but I have an exam.",
      ],
      counterExamples: ["I wish you well."]),
    Rule(
      "DECLINE-NONE",
      """
      ^ none|nothing|nobody ( going|left|free|spare|here|available|to|that|for|,|sorry|.|i|we )
      there isn't|aren't|ain't|isn't ( . | $ | any|one|a|enough|, )
      nothing ( i | we ) can do
      ^ they|he|she|it|we|i could|can|may|will|would|must|shall|do|did not ( . | $ | , )
      ^ absolutely|definitely|certainly|surely|totally|of not
      ^ of course not
      ^ !oh|why|says|said|or|and|if|say|yes|is|it's|a no $
      ^ !oh|why * no ( $ | @emoji )
      ^ haha|hahaha|lol|lmao|aww|hell|heck|god|um|er|aw|ha|jeez|ugh no
      no @emoji
      still|also|so ,? ( a )? no ( to|for|from|here|on|this|then )
      not \(Words.month)
      """,
      confidence: 0.85, blockers: ["NOT-NO-"],
      examples: [
        "None going here, sorry.", "There isn't one.", "They could not.", "Absolutely not.", "lol no",
        "It's still no to this.",
        "Not February.",
      ],
      counterExamples: ["oh no", "None taken."]),
    Rule(
      "DECLINE-RUDE",
      """
      forget it ( . | $ | ,|! )
      dream on
      are|r you|u kidding|serious|joking|mad|nuts
      for all i care
      get lost|stuffed|real
      as if ( . | $ | ! )
      not your ...3 ( mule|mules|slave|slaves|servant|secretary|maid|taxi|bank|mum|mother )
      why|how on earth would|should i|we
      over my dead body
      """,
      confidence: 0.8, blockers: ["NOT-NO-"],
      examples: ["Forget it.", "Are you kidding me?", "I'm not your secretary."],
      counterExamples: ["Don't forget it's Monday."]),
    Rule(
      "DECLINE-ENOUGH-DONE",
      """
      ( i've|we've | i|we have|had ) already? done|been|had|hosted|driven|cooked|paid|given|helped|led|run|played|sung|\
      covered|organised|organized ...10 ,|;|-|and ( that's | that is | that was | it's ) quite? enough
      i|we did|hosted|drove|cooked|paid|gave|led|ran|covered ...10 ,|;|-|and ( that's | that is | that was ) \
      quite? enough
      done|did|had my|our fair? share|stint|turn
      once|twice is|was quite? ( more than )? enough
      ( it's | it is | is ) @name|his|her|their turn ( .|!|, | $ | now|this )
      somebody|someone|anybody|anyone else's turn
      """,
      confidence: 0.9, blockers: ["NOT-NO-"],
      examples: [
        "I've done it three times, that's enough.", "I've done my share.", "Once was enough.",
        "I swept it in May, it's Olga's turn.", "It was me last year, someone else's turn.",
      ],
      counterExamples: ["Ten chairs, that's enough.", "It's your turn.", "I've done it all.", "Never mind."]),
    // To who asked for something else to stop, it is a promise.
    Rule(
      "DECLINE-NEVER-AGAIN", "^ never again $", confidence: 0.75, blockers: ["NOT-NO-"], examples: ["Never again!"],
      counterExamples: ["Never again will I be late."]),
    Rule(
      "DECLINE-RATHER-OTHERWISE",
      """
      i'd|we'd much? ( rather | prefer ) it? if|that? you|he|she|they ( didn't | left ...4 behind|alone|out | left \
      ...4 at home )
      i'd|we'd|i|we prefer|rather|like|want it|that? ( to be | was | were | have )? just|only us|family
      ^ \(Words.day) is|are|looks really|pretty|very? bad|impossible|hopeless ( for me|us )? $
      ^ \(Words.day) doesn't|won't|wouldn't|not work|suit|fit ( for me|us|here )? $
      """,
      confidence: 0.9, blockers: ["NOT-NO-"],
      examples: [
        "I'd prefer it to be just us.", "I'd prefer it if you left the dog at home.", "I'd rather you didn't.",
        "Tues is bad", "Friday doesn't work.",
      ],
      counterExamples: ["I'd prefer it if you came at three.", "Tuesday is bad, but Wednesday at 3 works."]),
  ]
}
