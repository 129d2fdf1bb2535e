/// How firmly and on what ground a no stands (LABELS.md 4.3; PRACTICES.md A7, A22, B4, B5).
enum StanceRules {
  static let all: [LabelRules] = [
    LabelRules("EVIDENCE", evidence), LabelRules("CONSULTED", consulted),
    LabelRules("REPRIORITISE", reprioritise), LabelRules("ESCALATED", escalated),
    LabelRules("BOUNDARY_STATED", boundary), LabelRules("NOT-STANCE", silencers),
  ]

  private static let evidence = [
    Rule(
      "EVIDENCE-RECORD",
      """
      @number|two|three|four|five|six|seven|eight|nine of the|our|all|my? last|first? @number|ten|eleven|twelve|twenty
      @number applications|submissions|requests|entries|candidates|bids|orders|complaints|signatures|votes|responses
      quoted|quote|charged|charges|billed us|me|them @number|€|£|$
      survey|photographs|photos|record|records|log|logs|minutes|figures|permission|report|study|test|tests|sheet|audit|\
      inspection|measurements of|found|show|shows|says|say|proves|prove|confirms|from|in @number|it|that|a|the|@name|@day|\
      \(Words.month)|@unknown
      ( showed|sent|gave ) me|us the|a sheet|figures|numbers|list|report|book
      i|we|i've|we've checked|measured|counted|compared|tested ... against|with|twice|at|and|:
      seen|saw|watched|tried ... twice|before|three|times
      was|were frozen|decided|passed|voted|rejected by ...6 on|in @day|@number|\(Words.month)|\(Words.day)
      since|in|after the @name case|ruling|accident|audit|fire|flood
      @number|forty|thirty|fifty|twenty|hundred a month|week|year|head|hour|day more|less|each|extra
      up|down|rose|fell|fallen|risen|under|over by? @number|€|£|$ %|percent|@number|since
      last time|thing you|we|they|it|he|she
      went|did|tried through? it|this|that last year|month|spring|summer|autumn|winter|time
      """,
      confidence: 0.65, blockers: ["NOT-STANCE-"],
      examples: ["We had 94 applications.", "The survey of 2018 found damp.", "Nine of the 11 came back."],
      counterExamples: ["We had applications."]),
    Rule(
      "EVIDENCE",
      """
      about|takes|took|costs|cost|over|under|around|roughly|only|approximately|of|by|at|have|has|had|shows|show|is|\
      are|than|least|up|out|nearly|almost|last|got|with|for|saw|lost|spent|counted @number -? ( \
      %|percent|days|hours|weeks|months|minutes|years|euros|dollars|failures|errors|people|users|customers|tickets|\
      bugs|pages|units|cases|complaints|orders|times|kg|km|miles|points|calls|tests|requests|cents|k|€ | $ | \
      £|ms|incidents|patients|hits|visitors|seats|of|out|euro )
      @number %
      ( €|£ | $ ) @number
      @number €|£|euros|dollars|percent
      the|our|your log|logs|data|numbers|figures|report|survey|stats|statistics|records|tests|measurements|test|study|\
      studies|research|minutes|contract|invoice|spreadsheet|results|dashboard|feedback|manual|audit \
      show|shows|say|says|suggest|suggests|indicate|indicates|prove|proves|confirm|confirms|states|found|lists|\
      showed
      see|as|per|in the? attached|enclosed|appendix|link|linked|chart|graph|report|spreadsheet
      @url
      according to
      shows|show|showed|found|counted|lists @number
      @name|they|others|we|he|she ( did|tried | tried it | tried this | do it | do|does ) ( it|this|that|so | \
      the same | exactly ) in|last|that|before|already|two|way|with|and|for|at|on|once|@number|twice
      ( last | the last ) time|year|month|quarter|spring|summer|autumn|winter|week we|it|this|that|i|the|they ...3 \
      took|cost|lost|failed|had|tried|broke|ended|did|was|needed|spent|were|got|ran|paid
      tried|asked|checked|tested|measured|counted for|with|it|that|this two|three|@number|four|five|several
      band|budget|limit|cap tops|ends|is|stops ...3 @number
      """,
      confidence: 0.75, blockers: ["NOT-STANCE-"],
      examples: ["takes about 12 days, see attached", "the log shows 40 failures", "the budget stops at 300"],
      counterExamples: ["tons of work", "2nd paragraph"]),
  ]

  private static let consulted = [
    Rule(
      "CONSULTED",
      """
      i've|i|we've|we|have|just|after|having|already just|already|also|have|since? \
      checked|spoken|spoke|talked|discussed|consulted|cleared|asked|raised|run|ran|agreed|conferred|checking|speaking|\
      talking|discussing|confirmed|met ( it|this|that | your request | with|to|about|past|by )? \
      with|to|by|past|about? it|this? with|to|by|past? my|our|the|@name|him|her|legal|finance|hr|sales|\
      management|it ( boss|manager|team|lead|director|partner|wife|husband|supervisor|board|@name|and|;|,|. | $ | \
      about|on|he|she|we|they|who|head|team|department|colleagues|yesterday|today|this|last )
      my|our ( manager|boss|director|lead|team|partner|supervisor | head of ) ( and i | and me | \
      says|said|thinks|agrees|agreed|confirmed|decided|approved|would|wants|concurs|concurred|told|asked )
      ( @name|he|she|they|legal|finance|hr|sales|management | the board ) ( says|said|concurs|concurred|agrees|agreed|\
      confirmed|approved | has approved | told me | thinks|advised|gave | would not ) \
      yes|no|that|that's|ok|we|it|the|this|these|,|.|to|it's|with|me|us|not|he|she|they
      i|we spoke with @name|him|her
      i've|i|we've|we|have checked|spoken|talked|discussed ...3 with @name|him|her|legal|finance|hr
      """,
      confidence: 0.7, blockers: ["NOT-STANCE-"],
      examples: ["I've checked with Dana; we can't.", "My manager and I agreed to wait.", "Sales says yes"],
      counterExamples: ["Ask my boss.", "my boss is ill"])
  ]

  private static let reprioritise = [
    Rule(
      "REPRIORITISE",
      """
      what|which|whose|anything|something of|one|task|project|else|item|work? ...4 \
      should|can|could|would|do|may|shall|must|to i|we|you|you'd|move|drop|give|slip|wait|come|go|be ...4 \
      drop|move|postpone|deprioritize|deprioritise|first|slip|wait|push|cut|delay|pause|skip|give|off|room|priority|\
      later|back|leave|dropped|moved|delayed|stop|shelve|park
      what|which should|can|could|must|would move|drop|give|slip|wait|go
      which one|comes|goes|has|is|takes|should ...3 ( first|priority|precedence | more urgent | more important )
      ( if|when|can|could | ok if | fine if | provided | only if ) ...4 the|my|our|other|that|we|i ...4 \
      slip|slips|wait|waits|moves|drop|drops|move|push|delayed|postpone
      something|what ( has | will have | would have | needs|else ) to give|go|move|slip|wait
      help|let me|us ( prioritize|prioritise | decide what )
      prioritize|prioritise ( between | for me | what|which )
      takes|take priority|precedence ?
      in place of what|which
      """,
      confidence: 0.75, blockers: ["NOT-STANCE-"],
      examples: ["What should move to make room?", "Which comes first, A or B?", "I can, if the audit slips, OK?"],
      counterExamples: ["What else?!", "I'll drop by.", "Priority mail"])
  ]

  private static let escalated = [
    Rule(
      "ESCALATED",
      """
      i've|i|we|we've|have|has|had|was already|now|also|have? raised|escalated|reported|flagged|brought|forwarded|\
      taken|referred ( it|this|that | the matter | your|the ) ...3 with|to hr|legal|my|the|our|compliance|management|\
      @name|human
      ( legal|hr|compliance | the union | my lawyer | our lawyer | management | the works council ) is|are|has|have \
      now|been|already? involved|informed|notified|aware|looking|contacted
      ( i|we have|had? | i've|we've ) informed|notified|contacted|involved ( hr|legal|compliance | the union | \
      management | the works council | my lawyer | your manager | your boss )
      """,
      confidence: 0.8, examples: ["I've raised it with HR.", "Legal is now involved."],
      counterExamples: ["the escalator is out"])
  ]

  private static let boundary = [
    Rule(
      "BOUNDARY-STATED",
      """
      ( i|we ( won't | will not | can't|cannot | refuse to | am not going to | am not willing to | would never | \
      will never | do not | don't|never ) | i'm|we're not going|willing to ) ( be able to )? ( \
      sign|backdate|lie|hide|falsify | cover up | cover for | mislead|alter|fake|pretend|delete|forge|invent|bend|\
      break|cheat|doctor|conceal|deceive|claim | say it passed | tell them | put my name | misrepresent|certify | \
      sign off ) ...5 false|it|that|the|them|a|this|rules|my|you|on|for|anything|something|in|he|she|about|from|@name|\
      to|an|off
      ( i'm | i am | we're|am|are|aren't|feel ) not? ( really | at all )? comfortable|uncomfortable|ok|willing with? \
      hiding|signing|lying|doing|telling|misleading|changing|pretending|covering|saying|backdating|withholding|\
      sharing|this|that|with|giving|deleting|to
      ( that|this|it would|is|will|crosses | that'd|that'll|it'd|it'll ) \
      be|break|breach|violate|a|against|not|cross ...4 \
      policy|law|rules|illegal|fraud|false|dishonest|lie|lying|line|contract|ethics|unethical|trust|confidentiality|\
      acceptable|right
      ( that's | this is | there's|it's|here's ) a|where|my|our|the ( line | i draw the line | limit | where i draw | \
      red line | boundary )
      draw|drawing|crosses|cross the|a|my line
      would|will break|breach|violate our|the|my|company policy|rules|law|contract
      not acceptable
      false|fake date|invoice|report|number|numbers|statement|signature
      """,
      confidence: 0.75,
      examples: [
        "I won't sign a false date; a corrected one I can.", "That would break our policy, so no.",
        "I'm not comfortable hiding this from them.", "I'm not going to sign a letter I have not read.",
      ],
      counterExamples: ["I don't work Sundays.", "no comment"])
  ]

  private static let silencers = [
    Rule(
      "NOT-STANCE-FIGURE",
      """
      call|phone|tel|fax|ext|room|page|point|paragraph|chapter|section|number|suite|floor|item|question ( : | me at | \
      #|. )? @number
      ( ask|asking | talk to | check with ) my|our|your
      my|our boss is
      """,
      confidence: 1, examples: ["call me at 555"], counterExamples: ["takes 12 days"])
  ]
}
