/// Why not (LABELS.md 4.3 REASON, 4.7.6 COST).
enum ReasonRules {
  static let all: [LabelRules] = [
    LabelRules("REASON:CAPACITY", capacity), LabelRules("REASON:TIME", time), LabelRules("REASON:PRIORITY", priority),
    LabelRules("REASON:SKILL_FIT", skill), LabelRules("REASON:RISK_QUALITY", risk),
    LabelRules("REASON:POLICY", policy), LabelRules("REASON:VALUES", values),
    LabelRules("REASON:DEPENDENCY", dependency), LabelRules("REASON:PERSONAL", personal),
    LabelRules("REASON:NOT_MINE", notMine), LabelRules("REASON:COST", cost),
  ]

  private static let capacity = [
    Rule(
      "REASON-CAPACITY",
      """
      at full|max|maximum? capacity
      ( no|not | don't have | do not have | lack|lacking | out of | beyond|limited|over|without ) \
      enough|any|the|spare|much|more|our? \
      capacity|bandwidth|staff|people|hands|resources|headcount|room|space|slots|slot|seats|beds|stock|manpower
      \(Words.many) ( people|person|planners|staff|colleagues|engineers|nurses|hands|drivers | of us | \
      men|women|volunteers|developers ) short|down|ill|sick|out|away|missing|left
      short staffed|handed|-
      short|shorthanded|shortstaffed of|on staff|people|hands
      ( understaffed|overbooked|overstretched|overloaded|swamped | snowed under | maxed out | \
      stretched|underwater|drowning|slammed|overcommitted|oversubscribed )
      booked solid|out|up|full|through|until
      fully booked|committed|loaded|staffed|allocated
      plate|hands|calendar|schedule|diary|house|car|van|books|list|studio is|are|'s? \
      already|too|pretty|completely|very|rather? full
      full plate|hands|schedule|calendar|house
      already? ( two|three|four | too many | @number ) projects|clients|jobs|shifts|kids on|at|running|already|in
      only ( one|two|three|@number | the two | a few ) ( of us | people|person|left | who can | hands|cars|spare )
      the? only people|person|ones|one who|left
      two of the three
      all|three|two|half|most|four of us|them|my|our|the|five|six|four|three ... ( ill|sick|away|out | on leave | on \
      holiday | busy )
      no spare|free hands|people|room|bed|seat|slot|car|desk
      ( don't|doesn't | do not | won't ) have the? room|space|bandwidth|capacity|energy|strength|spoons|headspace
      sold out
      we're|are all? full ( .|,|! | $ | until|till|this|up|;|- )
      """,
      confidence: 0.85,
      examples: [
        "we're two people short", "Unfortunately we're at capacity.", "My plate is full.", "I don't have the room.",
      ],
      counterExamples: ["I can take it."])
  ]

  private static let time = [
    Rule(
      "REASON-TIME",
      """
      ( i'm|we're | i am | we are | he's|she's | he is | she is | jeff is | \
      be|am|way|too|so|quite|pretty|really|super|just|crazy|very|currently|already | @name is ) ( \
      really|too|so|very|quite|pretty|super|just | a bit | rather|currently|already|way )? ( busy | tied up | \
      slammed|booked | double booked | overbooked|swamped|occupied|buried | flat out | hectic )
      ( no|not | don't have | doesn't have | do not have | haven't | haven't got | lack of | lack the | short of | out \
      of | short on | not enough | run out of | no spare ) enough|any|the|much|free|spare|got? time
      ( i'm|we're|i|we|am|are|is|be|he's|she's | will be | i'll be | jeff is | @name is | i'll|get|gets|getting|back ) \
      currently|actually|already|still|all|only|also|just|away|out? in|at|on a|an|the|my|our? \
      meeting|meetings|call|calls|train|plane|flight|class|lecture|lesson|dentist|dentist's|doctor|doctor's|work|\
      shift|holiday|holidays|vacation|leave|trip|road|conference|court|exam|exams|rehearsal|training|bus|airport|tour|\
      japan|london|paris|berlin|boston|rome|@name
      ( be|am|is|are|i'm|we're|was|he's|she's | i'll be | been|jeff|already|still ) \
      currently|still|also|already|all|now? ( traveling|travelling|away|abroad|overseas | out of town | out of the \
      country | out of office | out of the office | out of state | on the road | offline | on vacation | on holiday | \
      on leave | on a train | off|gone|asleep|driving )
      traveling|travelling|away|abroad|out ( until|till|through|all|next|this|that|on|from|for | the whole | \
      tomorrow|today|\(Words.day) )
      have|has|got|i've|we've|had|having|with|there's|is already|also|got? ( a|an|another|other|some|my|two|three | \
      back to back | several|the )? previous|prior|standing|long|big|early|late? \
      plan|plans|commitment|commitments|meeting|meetings|appointment|appointments|conflict|engagement|engagements|\
      deadline|deadlines|class|classes|shift|exam|exams|rehearsal|flight|train|wedding|dinner|date|call|calls|\
      training|booking|guests|visitors|practice|recital|interview|interviews|match|game|party
      already|previously|otherwise ( committed|engaged|booked|taken|promised|scheduled | have plans | spoken for | \
      planned | have something )
      prior|previous commitment|commitments|engagement|engagements
      conflict|conflicts|clash|clashes|overlaps|overlap|collides|coincides with?
      working|proofing|teaching|finishing|babysitting|moving|cooking|driving|flying|playing|rehearsing|studying|\
      revising|hosting|writing|marking ... by|until|till|that|this|all|on|then|tonight|tomorrow|\(Words.day)
      i|we ( work | have work | teach|fly|leave|travel|play|train|rehearse|move ) ... \
      \(Words.day)|then|that|late|until|till|evening|morning
      too? short|tight|little|late ( notice|deadline|schedule|time|timing | a deadline | in the day|year|quarter )
      too|such ( short|tight|soon|late | much going on | much on | many things )
      ( a lot | too much | so much | loads|tons|lots ) ( going on | on | on my plate | to do | of work | of things )
      demands on my|our|his|her|their|the time|schedule|calendar
      my|our|his|her \
      week|day|month|calendar|schedule|diary|weekend|evening|morning|afternoon|friday|monday|july|june|march|summer \
      is|are|looks|'s|has already? ( full|packed|crazy|insane|hell|hectic | a mess | jammed|gone|taken | spoken for | \
      crammed|booked|mad )
      ( not | won't be | wouldn't be ) ( arriving|back|home|there|around|in|free | in town | in the office | \
      available|returning|here ) until|till|before|by|in|on|that|this|then|at|again|the
      back|returning|return|free|home|arrive|arriving|available|around only? on|in|until|after|at \
      \(Words.day)|@time|\(Words.month)|@number|the|midnight|late
      get|getting|come|coming|arrive|arriving|finish|finishing in|home|back|off|out|there|up? too? late
      ( haven't|hasn't | have not | didn't | did not ) had|have|got|find|found a|any|the? chance|time|moment|minute
      is|am|be|are|he's|she's|i'm unavailable
      until|till the|my|our? ( audit|launch|release|exam|exams|deadline|migration|fair|conference|holidays|intake | \
      end of )
      timing is|isn't|doesn't
      jet lag
      jetlag
      overwhelmed by|with|at|right
      """,
      confidence: 0.8, blockers: ["NOT-REASON-"],
      examples: [
        "no, I'm busy", "I'll be in London", "Jeff is traveling and out of the office.", "I have another meeting then.",
        "Given the current demands on his time",
      ],
      counterExamples: ["Thanks because it helped", "When is the meeting?"]),
    Rule(
      "NOT-REASON-ASIDE",
      """
      is|are there|you|that ... ?
      if you|they|i|we ...3 busy|away|meeting|time|traveling
      ( join|attend | come to | at|for|about|schedule|confirm|arrange | set up | have|cancel ) the|a|your|our \
      meeting|call|conference|class|training
      when|where|what|how is|are|was the|this|our|that|your
      when|while ( you're | you are | you )
      """,
      confidence: 1, examples: ["If you are busy, tell me."], counterExamples: ["I'm busy."]),
  ]

  private static let priority = [
    Rule(
      "REASON-PRIORITY",
      """
      ( comes|come | has to come | must come | goes|go|is|takes|take|are|have|has ) first|priority|precedence
      ( higher|other|bigger | more urgent | top|competing|different|current|several|main|first ) priority|priorities
      ( my|our|the|a|one|top | number one | this | not a | not our ) top|main|first|biggest|only? \
      priority|priorities|focus is|are|right|this|now|at|until|for|has
      focus|focused|focusing|focussed|concentrate|concentrating on|all|my|our|first
      need|needs|have|has|must|want|prefer|going|trying|got to? ( finish|focus|concentrate | wrap up | get ... done | \
      close|ship|deliver|prioritize|prioritise|study|complete|clear ) ... \
      first|before|instead|now|until|by|right|this|for|on|the|my
      more important|urgent|pressing
      only|just meetings of the highest priority
      ( deadline|deadlines|crunch|launch|release|audit | tax guide | thesis|exam|submission ) \
      is|comes|first|this|looming|coming|on|due|by|next|in|season|week
      ( in the middle of | busy with | tied up with | knee deep in | deep in | up to my neck in | heads down on | \
      working flat out on )
      """,
      confidence: 0.8, blockers: ["NOT-REASON-"],
      examples: ["the audit comes first", "cant rn other stuff comes first", "I need to finish the report first."],
      counterExamples: ["I finished it."])
  ]

  private static let skill = [
    Rule(
      "REASON-SKILL-FIT",
      """
      ( not|n't|never|isn't|hardly | am not | i'm not | no ) ( really|exactly | much of | \
      the|a|an|my|very|that|so|particularly|terribly|quite )? a|an|the|my|best|right|good? ( \
      right|good|best|great|expert|qualified|trained|person|fit|match|strength|forte|skilled|experienced|familiar|\
      competent|certified|gifted|handy|talented|equipped|suited|specialist|designer|lawyer|translator|expertise | cup \
      of tea | strong suit | thing|area ) ( person|fit|match|one|in|at|with|for|to|on|enough|team|people|.|,|! | $ | \
      ;|choice|address|of|here|- )
      ( don't|doesn't | do not | didn't|never|wouldn't|haven't|hardly|barely|little ) really|even|actually? ( \
      know|understand|speak | have the|any|enough|much? skills|skill|experience|expertise|training | learned|done|\
      used|written|coded|planned | worked with | driven|played|sung|built ) ( anything|enough|how|much|it|this|that | a thing | \
      the|about|german|french|any|a|well|first|one|of )
      no ( idea how | experience|clue|expertise|knowledge|talent|skill|skills|background|training )
      i'm|am|we're|are the? wrong person|team|people|one|guy|address
      i'm|am ( terrible|hopeless|awful|bad|useless|rubbish|clueless|rusty | no good | no use | no help | allergic | a \
      disaster | scared | afraid of | out of practice ) ( at|with|in|of|when|to|.|, | $ )
      ( you'd | you would | you'll|you ) be? ( better off | better served | get a better | do better | need someone|a|an|somebody ) with|by|who|specialist|expert|lawyer|professional|proper|from
      ( outside|beyond | out of | not in | not ) of? my|our \
      expertise|field|skill|skills|league|competence|wheelhouse|depth|area|comfort|experience|knowledge|specialty
      not|n't something|anything i|we know|do|specialize|specialise
      not a|the? good|great|right|best fit
      would teach you
      """,
      confidence: 0.8,
      examples: [
        "I'm the wrong person: I haven't planned a shift in years.", "I don't know enough about it.",
        "I'm terrible at logos.",
      ],
      counterExamples: ["I know enough."])
  ]

  private static let risk = [
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
      ( not|isn't|aren't|n't|hardly|never | wouldn't be | won't be ) really|yet|quite|even|being|been|fully? ( \
      ready|safe|tested|stable|finished | good enough | reliable|mature|approved|complete|sound|secure | worth ( it | \
      the trouble | the effort | the time | that|doing ) | \
      helpful|useful|reviewed|proven|necessary|needed|realistic|fair|clean | up to )
      quality|safety|security|tests|accuracy \
      would|will|suffers|suffer|matters|fail|failed|issues|problems|concerns|is|risk
      half|badly|poorly baked|done|finished|tested
      half|rushed|sloppy job|work
      ( bad|terrible|poor | not a good | not a great | not the best ) idea
      i|we ( think|believe|worry|fear|feel|doubt | am worried | am concerned | i'm worried | suspect ) that? \
      it|this|that|we|the|a|they|you|i ... \
      too|not|wrong|worse|never|won't|wouldn't|bad|problem|risk|should|cannot|can't|isn't
      doubt|doubts that|this|it|if|whether|about|the
      worried|concerned|nervous|uneasy about|that
      ( ensuring|liability|liable|sue|lawsuit | legal exposure )
      think|seems|looks|feels|believe ( that's|it's | this is | it is | that is | like )? ( wrong | a mistake | too \
      early | too soon | premature | too much | too far | backwards|overkill )
      """,
      confidence: 0.72, blockers: ["NOT-REASON-"],
      examples: [
        "It is too risky.", "It will undermine the enforceability of our contracts.", "The build isn't tested yet.",
      ],
      counterExamples: ["Looks good."])
  ]

  private static let policy = [
    Rule(
      "REASON-POLICY",
      """
      ( \
      policy|policies|regulation|regulations|guidelines|guideline|compliance|bylaws|statutes|statute|law|contract|\
      clause|paragraph|agreement|nda|lease|insurance|union|gdpr|landlord|licence|license | code of conduct | house \
      rules | rule|rules|terms|charter ) ...4 ( \
      forbid|forbids|prohibit|prohibits|says|say|requires|require|excludes|exclude|prevents|prevent|doesn't | does not \
      | don't | do not | \
      won't|not|is|are|means|limits|limit|bars|caps|cap|states|only|no|against|allow|allows|stands|apply|applies|gives \
      )
      ( against|outside|not|break|breaks|breach|breaches|violate|violates|per|under|by|bend | due to | because of ) \
      of|the|our|my|company|house|school|hospital|their|all? \
      policy|policies|rules|rule|law|regulations|contract|guidelines|clause|agreement|statute|protocol|nda|terms
      ( not|n't|never|aren't|isn't | are not | no longer ) be? \
      allowed|permitted|authorized|authorised|eligible|entitled|legal|licensed|insured|covered|supposed ( \
      to|by|in|on|for|with|.|, | $ | under )
      ( hr|legal|compliance|finance|procurement | head office | headquarters|management | the board | the landlord | \
      it|security | the union | corporate | corporate comp | insurance|accounting ) ( says no | won't | does not | \
      doesn't | will not | said no | forbids|requires|has|have|insists|refuses|decided | would not | wouldn't|don't )
      is|are|was|be|been ( forbidden|prohibited|illegal|confidential|embargoed|frozen | off limits | unlawful | \
      against the law | locked )
      hiring|spending|budget|travel|code|feature|change freeze
      freeze|embargo|moratorium|ban ( on|until|for|.|, | $ )
      i|we ( don't | do not | never|can't|cannot ) ( as a rule | on principle | by policy | ever )
      as a ( matter of policy | rule|policy )
      i|we|he|she|jeff ( postponed|frozen|stopped|paused|suspended | have postponed | have frozen | have stopped ) \
      all? the? hiring|hires|spending|decisions|travel
      band|cap|limit|budget|rate ( tops | is capped | is set | is fixed | maxes|ends )
      limited|reserved|restricted|open only? to members|staff|employees|special|invited|those|residents
      deadline ( has passed | was | is over | passed )
      """,
      confidence: 0.8,
      examples: [
        "my contract forbids it", "clause 4 excludes it", "Corporate comp does not promote guaranteed bonuses.",
        "We're not allowed to.",
      ],
      counterExamples: ["I signed the contract."])
  ]

  private static let values = [
    Rule(
      "REASON-VALUES",
      """
      ( on|by | as a matter of | my|our|against ) my|our? \
      principle|principles|conscience|values|beliefs|convictions|ethics|faith|religion
      it|that|this|wouldn't|would|not|feel|feels|be|is|isn't|seems|'s|feel's \
      be|feel|feels|seem|quite|very|deeply|not|really? ( unethical|dishonest|unfair|immoral|hypocritical | wrong to | \
      right to | fair to | fair on | honest to | dishonorable|misleading )
      ( don't | do not | doesn't|never|can't|cannot|won't ) ( feel comfortable | believe in | support | stand behind | \
      endorse|lie|deceive|cheat | in good conscience | in good faith | eat meat | fly | stand for | want my name )
      ( not|n't | have difficulty | difficulty|uncomfortable|uneasy ) comfortable|making|with
      i promised myself
      conflict of interest
      """,
      confidence: 0.75,
      examples: [
        "I don't eat meat on principle.", "It wouldn't be fair to the others.", "I'm not comfortable with that.",
      ],
      counterExamples: ["That's fair."])
  ]

  private static let dependency = [
    Rule(
      "REASON-DEPENDENCY",
      """
      waiting|wait|waits for|on|until|till
      still? need|needs|require|requires|missing|lack|without|awaiting|pending|lacking \
      the|a|an|your|their|his|her|my|our|to|some|sign|more|final ...3 ( approval | sign off | signature|signoff | go \
      ahead | \
      confirmation|data|numbers|input|answer|decision|details|information|info|quote|invoice|number|part|parts|file|\
      ok|permission|reply|results|feedback|budget|agreement|from|before|first )
      depends|depend|hinges|contingent|conditional on|upon
      ( haven't|hasn't | have not | has not | not ) yet? \
      received|arrived|heard|come|got|gotten|delivered|replied|answered|confirmed|approved|signed|sent|been|finished|\
      decided|talked|spoken|back ( yet|the|from|back|it|any|anything|to|us|me|.|, | $ | their|his|her|by|with )
      must|need to? see|hear what @name|sales|legal|finance|he|she|they|the says|say|thinks|think
      until|till|before|unless|once|when|after i|we|the|he|she|they|it|my|our|@name|legal|finance|it's ...4 ( \
      approves|approved|signs|signed|arrives|arrived | is back | are back | \
      comes|replies|answers|confirms|confirmed|agree|agrees|finishes|decides|decided | is done | are done | is in | \
      are in | is fixed | know|knows|says|ships|hear|clears|delivers|lands|have|has|returns|gets )
      only? if|once|when|after the|my|our boss|manager|board|landlord|client|customer|supplier|budget|parts|data|team
      is|it's|are|still|that's|gets|get ( blocked | held up | stuck|delayed | on hold | backordered | out of stock | \
      broken|down | in the shop | in repair | at the garage ) ( by|at|on|with|until|in|.|, | $ | again|for|right )?
      car|van|printer|server|laptop|phone|oven|machine|system|bike|heating|wifi|internet is|has|broke|died|'s \
      broken|down|dead|in|at|been|out|died|broke|gone|with
      up to him|her|them|@name|the|my|our
      he|she|jeff|@name ( hasn't | has not | left it ) decided|open
      """,
      confidence: 0.75, blockers: ["NOT-REASON-", "NOT-NO-IDIOM"],
      examples: [
        "I must see what sales says.", "We're still waiting for the parts.", "It depends on legal.",
        "The car is in the shop.",
      ],
      counterExamples: ["Can't wait for it!"])
  ]

  private static let personal = [
    Rule(
      "REASON-PERSONAL",
      """
      my|our|the|his|her ( \
      son|daughter|kid|kids|child|children|baby|wife|husband|partner|girlfriend|boyfriend|mum|mom|mother|dad|father|\
      parents|grandma|grandpa|gran|nan|sister|brother|family|dog|cat|aunt|uncle|back|knee|hip|head|birthday|wedding|\
      anniversary|surgery|health|boy|girl|twins | in laws | mother in law | ex|shoulder|leg|stomach|tooth|voice|turn ) \
      ...4 \
      is|are|has|have|'s|needs|need|comes|come|coming|visiting|visit|birthday|sick|ill|wedding|school|recital|play|\
      hurts|hurt|graduation|funeral|appointment|surgery|says|party|broke|died|first|home|anniversary|concert|match|\
      game|want|wants|that|this|on|turns|starts|gets|getting
      ( i'm | i am | i've | i have | he's|she's|we're|feeling|been|got|down | jeff is | is|am ) ( still|been | a bit | \
      really|so|very|home|off|got|feeling | not feeling | too|just | in bed )? ( \
      sick|ill|unwell|exhausted|tired|pregnant|injured|grieving|hungover|knackered|contagious|feverish|recovering | \
      burnt out | burned out | not well | in hospital | down with | poorly|wiped|wrecked|fried|drained|migraine | a \
      cold | the flu | flu|covid | a fever | fever | a migraine )
      getting|get|got|am|being|be married|divorced|engaged|operated
      family|personal|private|health|medical \
      matter|matters|reasons|reason|emergency|issue|issues|commitment|commitments|thing|stuff|situation|event|dinner|\
      holiday|visit|time|weekend|obligations
      ( doctor|dentist|hospital|physio|therapist|vet|funeral|surgery|wedding|custody | school run | bedtime | bath \
      time | date night | childcare|babysitter|daycare|kindergarten|chemo | in labor | maternity|paternity | parental \
      leave | mum's|mom's|dad's|birthday|hangover|period|sober )
      i|we ( don't | do not | never ) ( drink | work on|at|after|sundays|weekends|nights|drive|lend | do weekends | \
      smoke|eat|fly|swim|dance|like | do mornings | do phones )
      allergic|allergy|vegetarian|vegan
      need|want|promised|owe to? ( rest|sleep | a break | time off | my sleep | some rest | be home | be with | the \
      kids | my kids | myself | my family | my wife | my husband | my mum | my mom | a night | a quiet | an evening | \
      alone | to myself )
      can't|cannot|don't ( afford to lose | leave ) ( the kids | the baby | him|her|my )
      """,
      confidence: 0.8,
      examples: ["The third I'm getting married", "My son is sick.", "I don't work Sundays.", "for family reasons"],
      counterExamples: ["How is your family?"])
  ]

  private static let notMine = [
    Rule(
      "REASON-NOT-MINE",
      """
      ( not|isn't|n't|never | no longer | hardly ) really|exactly|quite? ( my|our|mine|ours | up to me | up to us | \
      for me | for us | in my hands | with me | with us | under me ) ( \
      job|call|place|decision|area|department|project|team|business|role|responsibility|remit|task|account|problem|to|\
      anymore | any more | to say | to give | to decide | to share | .|, | $ | ;|turf|desk|side|baby )
      that|it|this|that's|it's|one|this's one? ( is|'s|was|sits|falls|lies|belongs|goes | would be | \
      handled|managed|run|done|owned|decided ) is|one|really|now? ( with|to|for|by|under | up to | \
      your|his|her|their ) ( \
      your|the|@name|my|our|his|him|her|them|dad|mum|mom|boss|finance|hr|legal|it|sales|someone|another | a different \
      )
      i'm|am|we're|are not ( the one | in charge | responsible | the owner | involved | on that | the person | who | \
      part of | the right person )
      ( don't|doesn't | do not | no longer | never ) ( own|handle|run|manage | deal with | decide|control|oversee | \
      work on | have the? ( authority|say|mandate|access | any say ) | look after | do that )
      above|below|beyond|over my ( pay grade | paygrade|head )
      no say|authority|mandate|access|control ( in|over|to|on|there|here|.|, | $ )
      ( one's|that's|it's | one is | this is ) for ( your|the|my|his|her dad|mum|mom|boss|manager|team | @name )
      ( outside | out of | not in | not within | not under ) of? my|our \
      hands|remit|scope|control|purview|authority|responsibility|area
      he|she|they|@name ( owns|decides|handles|runs|manages | is responsible | is in charge | looks after | takes care \
      of )
      you|you'll|you'd ( have to | need to | should|must|better | want to ) ...2 ( ask | talk to | speak to | speak \
      with | contact | check with | go to | go through | take it up with )
      """,
      confidence: 0.78,
      examples: [
        "That one's for your dad, he's the one who said he'd check it.", "That's not my call.",
        "I'm not responsible for that.",
      ],
      counterExamples: ["It's mine."])
  ]

  private static let cost = [
    Rule(
      "REASON-COST",
      """
      ( too|so|very|quite|pretty | way too | bit|prohibitively | a bit | rather ) expensive|pricey|costly|dear|steep
      ( can't|cannot|couldn't|don't | unable to | not able to | won't|hardly|barely | could never ) really? afford
      ( no|not|isn't | there's no | out of | over|beyond|exceeds|above|within|blow|limited|tight | don't have | \
      doesn't have | remaining|our|my|the | this year's | year's|annual|a ) ( in|the|any|enough|much|more|our|my | \
      left in the | small|tight|travel|training )? budget|funds|funding|money|cash ( \
      for|left|until|ran|runs|covers|doesn't|gone|spent|short|tight )
      no|not ( enough | the | any )? budget|funds|funding|money|cash
      ( in|within | out of | over|beyond ) the|our|my? budget
      we're|i'm|am|are ( broke|skint | short of money | short on cash | strapped | out of money | overdrawn )
      budget|money|funds|cash is|are|has|'s ( tight|gone|spent | used up | exhausted|short|been|frozen|limited|all )
      costs|cost|charge|charges|price|rent ( too much | more than | us|me | a fortune | double | an arm | would be | \
      is too | is more | goes|went | has gone )
      money's|budget's tight|gone
      would cost ( us|me|you|more|too | at least | @number|about|around )
      ( short of me )? coming up with the money
      save|saving up|money|for
      """,
      confidence: 0.85,
      examples: [
        "It's too expensive for us.", "We can't afford it.", "There's no budget left this year.", "money's tight",
      ],
      counterExamples: ["The budget is attached."])
  ]
}
