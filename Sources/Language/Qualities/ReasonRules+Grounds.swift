/// Reasons that lie in the thing itself or in what binds the speaker (LABELS.md 4.3 REASON).
extension ReasonRules {
  static let skill = [
    Rule(
      "REASON-SKILL-FIT",
      """
      ( not|aren't|never|isn't|hardly | am not | i'm not | no ) ( really|exactly | much of | \
      the|a|an|my|very|that|so|particularly|terribly|quite )? a|an|the|my|best|right|good? ( \
      right|good|best|great|expert|qualified|trained|person|fit|match|strength|forte|skilled|experienced|familiar|\
      competent|certified|gifted|handy|talented|equipped|suited|specialist|designer|lawyer|translator|expertise | cup \
      of tea | strong suit | thing|area ) ( person|fit|match|one|in|at|with|for|to|on|enough|team|people|.|,|! | $ | \
      ;|choice|address|of|here|- )
      ( don't|doesn't | do not | didn't|never|wouldn't|haven't|hardly|barely|little ) really|even|actually? ( \
      know|understand|speak | have the|any|enough|much? skills|skill|experience|expertise|training | \
      learned|done|used|written|coded|planned | worked with | driven|played|sung|built ) ( \
      anything|enough|how|much|it|this|that | a thing | the|about|german|french|any|a|well|first|one|of )
      no ( idea how | experience|clue|expertise|knowledge|talent|skill|skills|background|training )
      i'm|am|we're|are the? wrong person|team|people|one|guy|address
      i'm|am ( terrible|hopeless|awful|bad|useless|rubbish|clueless|rusty | no good | no use | no help | allergic | a \
      disaster | scared | afraid of | out of practice ) ( at|with|in|of|when|to|.|, | $ )
      ( you'd | you would | you'll|you ) be? ( better off | better served | get a better | do better | need \
      someone|a|an|somebody ) with|by|who|specialist|expert|lawyer|professional|proper|from
      ( outside|beyond | out of | not in | not ) of? my|our expertise|field|skill|skills|league|competence|wheelhouse|\
      depth|area|comfort|experience|knowledge|specialty
      not|isn't something|anything i|we know|do|specialize|specialise
      not a|the? good|great|right|best fit
      would teach you
      ( don't|doesn't | do not | does not ) have any|the|that|enough information|info|data|knowledge
      """,
      confidence: 0.8,
      examples: [
        "I'm the wrong person: I haven't driven a tractor in years.", "I don't know enough about it.",
        "I'm terrible at logos.",
      ],
      counterExamples: ["I know enough."])
  ]

  static let risk = [
    Rule(
      "REASON-RISK-QUALITY",
      """
      too|very|quite|really|rather|is|bit|so|that's|pretty|highly|looks|seems|be ( too|very|quite | a bit | rather|so \
      )? risky|dangerous|unsafe|fragile|unstable|slow|buggy|untested|hasty|sloppy|fuzzy|unreliable|brittle|vague
      ( the|a | too much | too great a | big|real|legal|security|high|that|any|at|our|put|run|what|whole|serious ) ( \
      big | of a | a|much )? risk ( of|is|to|that|in|for|here|.|, | $ | losing|worth|we )
      would|could|might|will|may|can|it'll|that'd|to only|just|also|really|easily|seriously|definitely? ( \
      break|damage|hurt|undermine|jeopardize|jeopardise|endanger|delay|compromise|ruin|confuse|weaken|harm|lose|\
      expose|fail|slow|spoil|suffer|crash|leak|burn|backfire|collapse | cost us | set a | mislead|cause|create | lead \
      to )
      ( not|isn't|aren't|wasn't|weren't|hardly|never | wouldn't be | won't be ) \
      really|yet|quite|even|being|been|fully? ( \
      ready|safe|tested|stable|finished | good enough | reliable|mature|approved|complete|sound|secure | worth ( it | \
      the trouble | the effort | the time | that|doing ) | helpful|useful|reviewed|proven|necessary|needed|realistic|\
      fair|clean | up to )
      quality|safety|security|tests|accuracy would|will|suffers|suffer|matters|fail|failed|issues|problems|concerns|\
      is|risk
      half|badly|poorly baked|done|finished|tested
      half|rushed|sloppy job|work
      ( bad|terrible|poor | not a good | not a great | not the best ) idea
      i|we ( think|believe|worry|fear|feel|doubt | am worried | am concerned | i'm worried | suspect ) that? \
      it|this|that|we|the|a|they|you|i ... too|wrong|worse|never|won't|wouldn't|bad|problem|risk|cannot|can't
      doubt|doubts that|this|it|if|whether|about|the
      worried|concerned|nervous|uneasy about|that
      ( ensuring|liability|liable|sue|lawsuit | legal exposure )
      think|seems|looks|feels|believe ( that's|it's | this is | it is | that is | like )? ( wrong | a mistake | too \
      early | too soon | premature | too much | too far | backwards|overkill )
      """,
      confidence: 0.72, blockers: ["NOT-REASON-"],
      examples: [
        "It is too risky.", "It will undermine the whole season.", "The build isn't tested yet.",
      ],
      counterExamples: ["Looks good."])
  ]

  static let policy = [
    Rule(
      "REASON-POLICY",
      """
      ( policy|policies|regulation|regulations|guidelines|guideline|compliance|bylaws|statutes|statute|law|contract|\
      clause|agreement|nda|lease|insurance|union|gdpr|landlord|licence|license | code of conduct | house rules | \
      rule|rules|terms|charter ) ...4 ( forbid|forbids|prohibit|prohibits|says|say|requires|require|excludes|exclude|\
      prevents|prevent|doesn't | does not | don't | do not | won't|limits|bars|caps|states|against|allow|allows|\
      stands|apply|applies|gives )
      ( against|break|breaks|breach|breaches|violate|violates|per|under|by|bend | due to | because of ) \
      of|the|our|my|company|house|school|hospital|their|all? policy|policies|rules|rule|law|regulations|contract|\
      guidelines|clause|agreement|statute|protocol|nda|terms
      ( not|never|aren't|isn't|wasn't|weren't | are not | no longer ) be? \
      allowed|permitted|authorized|authorised|eligible|\
      entitled|legal|licensed|insured|covered|supposed ( to|by|in|on|for|with|.|, | $ | under )
      ( hr|legal|compliance|finance|procurement | head office | headquarters|management | the board | the landlord | \
      it|security | the union | corporate | corporate comp | insurance|accounting ) ( says no | won't | does not | \
      doesn't | will not | said no | forbids|requires|has|have|insists|refuses|decided | would not | wouldn't|don't \
      )
      is|are|was|be|been ( forbidden|prohibited|illegal|confidential|embargoed|frozen | off limits | unlawful | \
      against the law | locked )
      hiring|spending|budget|travel|code|feature|change freeze
      freeze|embargo|moratorium|ban ( on|until|for|.|, | $ )
      i|we ( don't | do not | never|can't|cannot ) ( as a rule | on principle | by policy | ever )
      as a ( matter of policy | rule|policy )
      i|we|he|she|@name ( postponed|frozen|stopped|paused|suspended | have postponed | have frozen | have stopped ) \
      all? the? hiring|hires|spending|decisions|travel
      band|cap|limit|budget|rate ( tops | is capped | is set | is fixed | maxes|ends )
      limited|reserved|restricted|open only? to members|staff|employees|special|invited|those|residents
      deadline ( has passed | was | is over | passed )
      """,
      confidence: 0.8,
      examples: [
        "my contract forbids it", "clause 4 excludes it", "The union does not allow unpaid shifts.",
        "We're not allowed to.",
      ],
      counterExamples: ["I signed the contract."])
  ]

  static let values = [
    Rule(
      "REASON-VALUES",
      """
      ( on|by | as a matter of | my|our|against ) my|our? principle|principles|conscience|values|beliefs|convictions|\
      ethics|faith|religion
      it|that|this|wouldn't|would|not|feel|feels|be|is|isn't|seems|feel's be|feel|feels|seem|quite|very|deeply|not|\
      really? ( unethical|dishonest|unfair|immoral|hypocritical | wrong to | right to | fair to | fair on | honest to \
      | dishonorable|misleading )
      ( don't | do not | doesn't|never|can't|cannot|won't ) ( feel comfortable | believe in | support | stand behind \
      | endorse|lie|deceive|cheat | in good conscience | in good faith | eat meat | fly | stand for | want my name )
      ( not | have difficulty | difficulty|uncomfortable|uneasy ) comfortable|making|with
      i promised myself
      conflict of interest
      """,
      confidence: 0.75,
      examples: [
        "I don't eat meat on principle.", "It wouldn't be fair to the others.", "I'm not comfortable with that.",
      ],
      counterExamples: ["That's fair."])
  ]
}
