/// How people commit to a part, to another fixed time, or on a condition (LABELS.md 4.2 ACCEPT_PART, 4.7.1).
enum PartRules {
  static let rules: [Rule] = [
    Rule(
      "PART-CONDITION",
      """
      ( yes|sure|ok|fine|gladly|agreed|approved|approves | happy to | glad to | i'll|we'll | i can | we can | i will \
      | we will | i could | works|deal | go ahead | done ) ... ( if|provided|providing | as long as | so long as | on \
      condition | on one condition | only if | only when | once|unless|assuming | subject to | in exchange | in \
      return )
      ( if|provided | as long as | so long as | once|when|assuming ) ... ... ,|then then? ( yes|sure|ok|fine|i'll | i \
      will | i can | we'll | we can | we will | i'm in | count me in | i'm yours | @name approves | i approve | \
      approved | happy to | it's yours | you have | he approves )
      on|under|with one|two|the|a condition|conditions|caveat|proviso
      says|said yes ( if | as long as | provided|once|under )
      would be ( in order | fine|ok|good|possible ) if
      ( otherwise | apart from that | other than that | with that | after that ) ( good|fine|ok | looks good | it's \
      good ) ( to go )?
      just make sure
      """,
      confidence: 0.85, blockers: ["NOT-PART-"],
      examples: [
        "Yes, if Jo covers my shift.", "The bank says yes if we pay in June.",
        "If Jo covers, I'll come.",
        "so long as you have approved, Jeff approves.",
      ],
      counterExamples: ["Sure, ask me if you need more.", "I'll call you if I find it."]),
    Rule(
      "PART-SUBSET",
      """
      i|we can|could only|just \(Words.act)
      i|we will only \(Words.act)
      ( i'll|we'll | i can | we can | i could | i will ) ... ( not ( the rest | all|both | the others | the whole | \
      the other | everything|more ) | but not|no|only | and no|not more | at least | half | the first | the last | \
      part of | some of | instead of | up to )
      ( not|never | can't do | can't|without ) the? ( rest|whole|entire|others|remainder | all of it | all of them | \
      everything | full amount )
      ^ half|part|some|most now|today|of|this|next|then|yes
      only the|one|two|half|part|until|till|for|on ... first|one|half|hour|day|days|page|pages|week|weeks|minutes|\
      @number
      yes to ...4 no to
      one|two|three|some|half|most of the? them|these|those|calls|days|it|pages|questions|@number ,? ( but not | \
      yes|not )
      ( partly|partially | in part )
      """,
      confidence: 0.8, blockers: ["NOT-PART-"],
      examples: [
        "I can do pages 1-10, not the rest.", "Half now, half when the roof is on.",
        "I can only do one hour.",
      ],
      counterExamples: ["I'll do all of it."]),
    Rule(
      "PART-REST",
      """
      the other|others|rest|remainder ( two|three|four|five|half|one|ones|part | i | would | will | is | are | has | \
      have | must | can | of | stay | stays | needs | need | by | goes | go | belongs | you | we | she | he | they | . | , )
      no more ( . | $ | ,|- | than )
      ( that | so that | those ) part|half|bit|ones
      so|but|and|just not that|those|this|them|more|all|the|everything
      after that ( the|i|we|it|he|she|they|no|there )
      only ( . | $ | ,|the|one|two|three|half|on|at|for|until|till )
      ( provided | on condition | as long as | so long as | on the understanding | subject to | on one condition )
      """,
      confidence: 0.6, blockers: ["NOT-PART-"],
      examples: ["You'll have chapters one to three; the rest is Jo's.", "Half an hour, no more."],
      counterExamples: ["I'll do all of it."]),
    Rule(
      "PART-COUNT",
      """
      what i|we can|could|will do|give|offer you? is|:
      i|we|can|could|will|i'll|we'll take|do|can|could|keep|manage|spare|offer|lend|slip|fit|give|send you? \
      one|two|three|four|five|six|half|part|a @number|one|two|half|night|nights|day|days|hour|hours|page|pages|ton|\
      tons|of|,|week|weeks|piece|copy|copies|minutes|from
      ^ ( just|only|ok|fine )? one|two|three|four|five|six|half|@number ( night|nights|day|days|hour|hours|week|\
      weeks|minutes )? ( fine|ok|only|max|yes|good|tops|possible )
      ^ ( just|only )? one|two|three|half ( . | , only )
      half an hour|day ...3 ( only|no|max|tops )
      at the? most ( .|, | $ )
      tops|max ( .|, | $ )
      """,
      confidence: 0.8, blockers: ["NOT-PART-"],
      examples: ["Two nights fine.", "I can slip you one ton on Thursday."], counterExamples: ["I'll do all of it."]),
    Rule(
      "PART-TIME",
      """
      \(Words.day)|@number|@time|@month|morning|afternoon|evening|lunch|lunchtime|noon|then|after|\(Words.month) ...3 \
      ( works|work | would work | suits | is fine | is good | is ok | is better | would be better | is possible | \
      could work | will work | i'm yours | i'm free | is free | i can | i could | i'll | we could do | we can | fits \
      | i am free | i have time ) ( for|me|us|.|,|! | $ | call|come|send|do|instead|though|better|be|make|get|have|\
      bring|take|it|then|you )?
      i|we can|could do|make|come|meet|be|send|get|have|finish|deliver|take|join|offer|manage|start|call ...4 \
      on|at|by|in|next|this|after|before|from? \(Words.day)|@time|\(Words.month)|week|month|quarter|later
      ( i'll|we'll | i will | we will | i would | i'd ) ( be able | probably be able | \
      get|do|send|have|come|call|join|be|make|bring|take|finish|deliver|start|meet|drop|ring ) ...5 ( \
      \(Words.day)|@time|\(Words.month) | next week | later|afterwards )
      how|what about \(Words.day)|@time|\(Words.month)|next|the|after
      can|could|let's|shall|should we do|make|try|move|meet|say|push|talk|go|shift|aim ...4 \
      \(Words.day)|@time|\(Words.month)|next|later|instead
      let's do|make|say|move|meet|talk|try|connect|aim ...4 \(Words.day)|@time|\(Words.month)|next|later|instead|\
      when
      make|move it to? \(Words.day)|@time|@number
      """,
      confidence: 0.7, blockers: ["NOT-PART-", "NOT-NO-CONDITION"],
      examples: [
        "Not Friday; Monday noon I'll send it.", "7:15 works, I'll ring you", "I can do Thursday.",
        "Not today, but Monday works.",
      ],
      counterExamples: ["I was there on Monday."]),
    Rule(
      "NOT-PART-CLOSING",
      """
      let|tell|call|email|ask|ping|contact|text|shout|write|inform me|us|him|her? ...3 if
      ( see|check|know|sure|ask|wonder|wondering|tell|hear|asked|doubt|unsure|unclear|question|decide|question | \
      question is ) if
      if you|there|anything|that|it|this need|have|want|like|wish|is|are|could|can|would|should|helps|changes|works|\
      makes any|anything|help|more|me|ok|fine|still|sense|you
      if i|we can|could|get|find|hear|see|may|do|remember|had|were|understand
      even|as if
      not only
      if not|so|possible|necessary|needed|only
      what if
      """,
      confidence: 1, examples: ["Tell me if you need more."], counterExamples: ["Yes, if Jo covers my shift."]),
  ]
}
