/// Who is spoken of and how: we and you, person and perspective, heat (LABELS.md 4.3; PRACTICES.md A5, A6, A17).
enum VoiceRules {
  static let all: [LabelRules] = [
    LabelRules("WE.JOINT", joint), LabelRules("WE.EXCL", exclusive), LabelRules("YOU.DIRECTIVE", directive),
    LabelRules("YOU.BLAME", blame), LabelRules("PERSONAL", personal), LabelRules("PERSPECTIVE", perspective),
    LabelRules("EMOTION", emotion), LabelRules("NOT-VOICE", silencers),
  ]

  private static let joint = [
    Rule(
      "WE-JOINT",
      """
      we could|should|can|might both|also|still|perhaps|maybe|all|instead|try|probably|just|then? \
      revisit|consider|ask|discuss|look|plan|try|meet|talk|find|explore|figure|work|sit|split|share|do|go|reconsider|\
      think|agree|start|put|use|move|see|review|set|pick|swap|combine|arrange|compare|hook|organize|organise|come|\
      investigate|rather
      should|could|can|shall|might|may we ... ?
      let's not|just|all|both|maybe|rather? \(Words.act)|see|try|discuss|plan|revisit|find|figure|sit|connect|look|\
      think|split|ask|communicate|skip|wait|stick
      we ... together
      we should
      """,
      confidence: 0.75, blockers: ["NOT-VOICE-", "WE-EXCL"],
      examples: ["We should ask Jim.", "we should consider asking Jim", "we could revisit next quarter"],
      counterExamples: ["we'll see", "We at finance can't."])
  ]

  private static let exclusive = [
    Rule(
      "WE-EXCL",
      """
      we|we're|we've at|in|from|here|are|have|need|already|just|also|must|only|still ...4 \
      can't|cannot|won't|don't|not|no|capacity|short|full|booked|busy|swamped|committed|unable|limited|closed|freeze|\
      priority|fully|stretched|behind
      we're two|three|four|one|five|all|at|already|fully|short|full|booked|swamped|closed|out|down
      our|my team|group|department|office|company is|can't|cannot|won't|doesn't|don't|has|have|needs|isn't
      we ( can't|cannot|won't|don't|aren't|couldn't | do not | have no | are unable | can not | will not )
      """,
      confidence: 0.75, blockers: ["NOT-VOICE-"],
      examples: ["We at finance can't.", "We're at capacity.", "we're two drivers short until the harvest ends"],
      counterExamples: ["We should ask Jim."])
  ]

  private static let directive = [
    Rule(
      "YOU-DIRECTIVE",
      """
      you may|might|should|could|can|must|need|ought|shouldn't|better also|always|still|perhaps|maybe|want|wish|just|\
      first|really|then|even|probably? to? ( want to | need to | wish to | like to )? \
      consider|ask|try|check|talk|contact|look|send|get|do|go|use|find|start|plan|make|wait|call|submit|write|move|\
      give|take|learn|stop|reconsider|be|come|put|tell|let|rethink|redo|fix|work|speak|bring|keep|change|follow|book|\
      apply|explain|approach|add|include|emphasize|order|buy|rent|hire|drop|leave|provide|read
      you're better off
      you'd ( better | be better off | do well )
      suggest|recommend|advise|propose that? you
      ( why don't | how about | what if ) you ask|try|do|just|go|use|get|call
      """,
      confidence: 0.75, blockers: ["NOT-VOICE-"],
      examples: ["you may consider asking Jim", "You should ask finance first."],
      counterExamples: ["Thank you", "ask Jim", "Could you swim as a child?"])
  ]

  private static let blame = [
    Rule(
      "YOU-BLAME",
      """
      you ( never|always|constantly|repeatedly|keep | only ever | once again ) \
      plan|ask|come|forget|do|wait|leave|send|ignore|change|expect|say|give|want|make|let|dump|asking|doing|changing|\
      sending|forgetting|get|take|listen|try|told|promised
      you ( didn't|failed|forgot | should have | should've | could have | could've ) to? \
      tell|told|plan|planned|ask|asked|read|done|thought|given|known|send|sent|say|said|warn|warned|check|let|me|us
      your own? ( fault|mistake|mess|carelessness | poor planning | bad planning )
      because you didn't|forgot|never|failed|wouldn't|couldn't|keep
      if you had only|just? asked|told|planned|sent|read|said|listened|called|warned
      """,
      confidence: 0.8, blockers: ["NOT-VOICE-"],
      examples: ["You never plan ahead.", "You should have told me earlier.", "This is your fault."],
      counterExamples: ["You may consider asking Jim."])
  ]

  private static let personal = [
    Rule(
      "PERSONAL",
      """
      you clearly|obviously|really|just? ( don't|never | do not ) ( know what | understand anything | care about | \
      listen | have a clue | know anything | care ( .|,|! | $ ) )
      you have no idea|clue
      ( you're | you are ) always|never|constantly|just|so|such|being|really|too|simply|clearly|a|an|acting? \
      a|an|so|too|such|being? against|lazy|selfish|incompetent|stupid|unprofessional|impossible|unreasonable|\
      ridiculous|arrogant|careless|clueless|hopeless|useless|liar|idiot|joke|naive|greedy|ungrateful|rude|\
      manipulative|childish|dishonest|pathetic|bully|hypocrite|delusional|unreliable|jerk|negative|stubborn|terrible|\
      incapable|late|complaining|blaming|criticizing
      typical of you
      so|just|how typical $
      ( what's | what is ) wrong with you
      people like you
      you people
      your attitude|incompetence|laziness|ego|stupidity|arrogance|selfishness|ignorance|nonsense|drama
      you only care|think|call|write about|of|when
      """,
      confidence: 0.85, blockers: ["NOT-VOICE-"],
      examples: ["You don't know what you're talking about.", "You are always against my ideas.", "Typical of you."],
      counterExamples: ["Your estimate looks low.", "You were right.", "I'm hopeless at this."])
  ]

  private static let perspective = [
    Rule(
      "PERSPECTIVE",
      """
      on this|that|the|your|point point|date|issue|part|detail|question|@number|second|first|last|third ...4 i|we \
      see|differ|disagree|think|would|have|don't|am
      i|we only|just|simply|merely|mainly? differ|disagree|object|hesitate only? about|with|on|to|over \
      the|this|that|one|your|how|whether|point
      ( nothing | no offence | no offense ) against? you|,|;|.
      ( it's | this is ) not ( about you | personal | against you )
      the|your|this|that date|plan|estimate|timeline|scope|price|approach|figure|figures|deadline|proposal|draft|\
      schedule|wording|design|timing|concern|conclusion|assumption|memo|title|venue|route \
      is|looks|seems|worries|concerns|bothers|feels|needs|sounds|strikes ...3 \
      risky|low|high|tight|me|us|off|wrong|too|ambitious|optimistic|short|long|early|late|weak|hard|more|unclear|\
      vague|expensive|additional|thin|rushed|unrealistic
      what worries|concerns|bothers me|us is
      i|we see it|this|that|things ( a bit | a little | somewhat|slightly|quite )? differently
      i|we continue|still to? believe|think|feel
      """,
      confidence: 0.72, blockers: ["NOT-VOICE-", "PERSONAL"],
      examples: [
        "I only differ on the date.", "Nothing against you; the plan is risky.", "On point 2 I see it differently.",
        "Your estimate looks low.",
      ],
      counterExamples: ["I differ.", "point taken"])
  ]

  private static let emotion = [
    Rule(
      "EMOTION",
      """
      this|that|it|which|it's|that's is|was|just|so? just|so|absolutely|completely|utterly|really|totally? ( \
      ridiculous|absurd|outrageous|insane|insulting|unacceptable|unbelievable|bullshit|pathetic|disgusting|nonsense|\
      crap|bs|ludicrous|idiotic|infuriating|shameful|disgraceful | a joke | the last straw | an insult | a disgrace \
      )
      are you ( kidding|joking|serious|insane|crazy | out of your mind | nuts ) ( me|?|! | $ )
      stop asking|bothering|emailing|texting|calling|pestering|harassing|nagging|messaging
      leave me|us alone
      ( sick | fed up | tired | sick and tired ) of this|your|you|it|all|being|these|hearing
      how dare
      shut up
      screw you|it|this|that
      wtf|ffs|fuck|fucking
      for ( god's | the last | fuck's|christ's|heaven's ) sake|time
      go to hell
      get lost
      ( i've | i have ) had enough
      ( why on earth | what the hell | who do you think )
      ( enough is enough | give me a break | last warning )
      ( i'm | i am | we're ) ( furious|livid|angry|pissed|outraged|disgusted|appalled | so mad | mad at | really \
      angry )
      """,
      confidence: 0.8, blockers: ["NOT-VOICE-"],
      examples: ["This is ridiculous!!", "STOP asking.", "Are you kidding me?"],
      counterExamples: ["Great!!", "I'm sad to miss it."])
  ]

  private static let silencers = [
    Rule(
      "NOT-VOICE-SELF",
      """
      thank you
      if you could|can|would|should|need|have|want|must|are|think
      could|would|can|will|do|did|were|have|should you ... ?
      let|tell|as|that|what|when|whether|like|because|so you can|could|should|may|might \
      see|imagine|expect|tell|understand|know
      ( we'll | we will ) see
      ( i'm | i am ) so|such|hopeless|an|a|the|just|really|totally
      you were right
      """,
      confidence: 1, examples: ["Thank you", "we'll see"], counterExamples: ["You should ask."])
  ]
}
