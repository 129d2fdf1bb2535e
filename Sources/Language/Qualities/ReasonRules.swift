/// Why not (LABELS.md 4.3 REASON, 4.7.6 COST).
enum ReasonRules {
  static let all: [LabelRules] = [
    LabelRules("REASON:CAPACITY", capacity), LabelRules("REASON:TIME", time), LabelRules("REASON:PRIORITY", priority),
    LabelRules("REASON:SKILL_FIT", skill), LabelRules("REASON:RISK_QUALITY", risk),
    LabelRules("REASON:POLICY", policy), LabelRules("REASON:VALUES", values),
    LabelRules("REASON:DEPENDENCY", dependency), LabelRules("REASON:PERSONAL", personal),
    LabelRules("REASON:NOT_MINE", notMine), LabelRules("REASON:COST", cost),
  ]

  static let capacity = [
    // Who names the type is not taken for another.
    Rule(
      "REASON-CAPACITY-NAMED", "at|beyond|over full|max|maximum|our|my? capacity", confidence: 0.95,
      examples: ["Unfortunately we're at capacity.", "I'm at full capacity until June."],
      counterExamples: ["The capacity of the hall is 200."]),
    Rule(
      "REASON-CAPACITY",
      """
      ( no|not | don't have | do not have | lack|lacking | out of | beyond|limited|over|without ) \
      enough|any|the|spare|much|more|our? capacity|bandwidth|staff|people|hands|resources|headcount|room|space|slots|\
      slot|seats|beds|stock|manpower
      \(Words.many) ( people|person|planners|staff|colleagues|engineers|nurses|hands|drivers | of us | \
      men|women|volunteers|developers ) short|down|ill|sick|out|away|missing|left
      short staffed|handed|-
      short|shorthanded|shortstaffed of|on staff|people|hands
      ( understaffed|overbooked|overstretched|overloaded|swamped | snowed under | maxed out | \
      stretched|underwater|drowning|slammed|overcommitted|oversubscribed )
      booked solid|out|up|full|through|until
      fully booked|committed|loaded|staffed|allocated
      plate|hands|calendar|schedule|diary|house|car|van|books|list|studio is|are? \
      already|too|pretty|completely|very|rather? full
      plate's|calendar's|schedule's|diary's|house's|car's|van's already|too|pretty|completely|very|rather? full
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
        "we're two people short", "My plate is full.", "We don't have the room.",
      ],
      counterExamples: ["I can take it."]),
  ]

  static let time = [
    Rule(
      "REASON-TIME",
      """
      ( i'm|we're | i am | we are | he's|she's | he is | she is | @name is | \
      be|am|way|too|so|quite|pretty|really|super|just|crazy|very|currently|already | @name is ) ( \
      really|too|so|very|quite|pretty|super|just | a bit | rather|currently|already|way )? ( busy | tied up | \
      slammed|booked | double booked | overbooked|swamped|occupied|buried | flat out | hectic )
      ( no|not | don't have | doesn't have | do not have | haven't | haven't got | lack of | lack the | short of | \
      out of | short on | not enough | run out of | no spare ) enough|any|the|much|free|spare|got? time
      ( i'm|we're|i|we|am|are|is|be|he's|she's | will be | i'll be | @name is | @name is | i'll|get|gets|getting|back \
      ) currently|actually|already|still|all|only|also|just|away|out? in|at|on a|an|the|my|our? \
      meeting|meetings|call|calls|train|plane|flight|class|lecture|lesson|dentist|dentist's|doctor|doctor's|work|\
      shift|holiday|holidays|vacation|leave|trip|road|conference|court|exam|exams|rehearsal|training|bus|airport|tour|\
      @name
      ( be|am|is|are|i'm|we're|was|he's|she's | i'll be | been|@name|already|still ) \
      currently|still|also|already|all|now? ( traveling|travelling|away|abroad|overseas | out of town | out of the \
      country | out of office | out of the office | out of state | on the road | offline | on vacation | on holiday | \
      on leave | on a train | off|gone|asleep|driving )
      traveling|travelling|away|abroad|out ( until|till|through|all|next|this|that|on|from|for | the whole | \
      tomorrow|today|\(Words.day) )
      have|has|got|i've|we've|had|having already|also|got? ( a|an|another|other|some|my|two|three | back to back | \
      several|the )? previous|prior|standing|long|big|early|late? plan|plans|commitment|commitments|meeting|meetings|\
      appointment|appointments|conflict|engagement|engagements|deadline|deadlines|class|classes|shift|exam|exams|\
      rehearsal|flight|train|wedding|dinner|training|booking|guests|visitors|practice|recital|interview|interviews|\
      match|game|party
      already|previously|otherwise ( committed|engaged|booked|taken|promised|scheduled | have plans | spoken for | \
      planned | have something )
      prior|previous commitment|commitments|engagement|engagements
      conflict|conflicts|clash|clashes|overlaps|overlap|collides|coincides with?
      i'm|we're|am|are|is|be|still|all working|proofing|teaching|finishing|babysitting|moving|cooking|driving|flying|\
      playing|rehearsing|studying|revising|hosting|writing|marking ... by|until|till|that|this|all|on|then|tonight|\
      tomorrow|\(Words.day)
      i|we ( work | have work | teach|fly|leave|travel|play|train|rehearse|move ) ... \
      \(Words.day)|then|that|late|until|till|evening|morning
      too? short|tight|little|late ( notice|deadline|schedule|time|timing | a deadline | in the day|year|quarter )
      too|such ( short|tight|soon|late | much going on | much on | many things )
      ( a lot | too much | so much | loads|tons|lots ) ( going on | on | on my plate | to do | of work | of things )
      demands on my|our|his|her|their|the time|schedule|calendar
      my|our|his|her week|day|month|calendar|schedule|diary|weekend|evening|morning|afternoon|friday|monday|july|june|\
      march|summer is|are|looks|has already? ( full|packed|crazy|insane|hell|hectic | a mess | jammed|gone|taken | \
      spoken for | crammed|booked|mad )
      ( not | won't be | wouldn't be ) ( arriving|back|home|there|around|in|free | in town | in the office | \
      available|returning|here ) until|till|before|by|in|on|that|this|then|at|again|the
      i'm|am|be|is|we're|only|not back|free|home|available|around only? on|in|until|after|at \
      \(Words.day)|@time|\(Words.month)|@number|the|midnight|late
      get|getting|come|coming|arrive|arriving|finish|finishing in|home|back|off|out|there|up? too? late
      ( haven't|hasn't | have not | didn't | did not ) had|have|got|find|found a|any|the? chance|time|moment|minute
      is|am|be|are|he's|she's|i'm unavailable
      be returning|arriving|leaving|landing|flying|traveling|travelling
      until|till the|my|our? ( audit|launch|release|exam|exams|deadline|migration|fair|conference|holidays|intake | \
      end of )
      timing is|isn't|doesn't
      jet lag
      jetlag
      overwhelmed by|with|at|right
      """,
      confidence: 0.8, blockers: ["NOT-REASON-"],
      examples: [
        "no, I'm busy", "I'll be in Oslo", "Jeff is traveling and out of the office.", "I have another meeting then.",
        "Given the demands on her time",
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

  static let priority = [
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
      examples: ["the audit comes first", "cant rn homework comes first", "I need to finish the report first."],
      counterExamples: ["I finished it."])
  ]
}
