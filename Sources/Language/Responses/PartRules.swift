/// How people commit to a part, to another fixed time, or on a condition (LABELS.md 4.2 ACCEPT_PART, 4.7.1).
enum PartRules {
  /// What people report as done or granted, and then leave something out of.
  private static let deed = """
    approved|approve|accepted|accept|agreed|granted|confirmed|checked|reviewed|read|signed|paid|sent|booked|ordered|\
    tested|finished|done|did|answered|corrected|updated|printed
    """

  static let rules: [Rule] = limits + exceptions

  /// The rule by which another day is named beside one that is refused.
  static let otherDay = "PART-OTHER-DAY"

  private static let limits: [Rule] = [
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
      to|till|until|- @number|@time|@day|noon|midnight ,|but|- but? not|no longer|later ( .|,|! | $ )
      ^ !oh|yes|no|ok|so|and|but|well|ah|why|if|say|says|said|maybe|or|neither yes ,|;|-|and|but? \
      !oh|yes|no|ok|so|and|but|well|ah|why|if|say|says|said|maybe|or|nor|there|there's|this|that no ( .|! | $ )
      ^ !oh|yes|no|ok|so|and|but|well|ah|why|if|say|says|said|maybe|or|neither no ,|;|-|and|but? \
      !oh|yes|no|ok|so|and|but|well|ah|why|if|say|says|said|maybe|or|nor yes ( .|! | $ )
      ( i'll|we'll | i will | we will ) come|attend|join|be|make ...3 ,|but|;|- but? @name|@unknown|he|she|they \
      can't|cannot|isn't|won't ( .|,|!|; | $ | come|make|attend|join|coming|because|as )
      ^ i|we can ,|but|;|- but? @name|@unknown|he|she|they can't|cannot ( .|,|!|; | $ | come|make|attend|join|because|\
      as )
      """,
      confidence: 0.8, blockers: ["NOT-PART-"],
      examples: [
        "I can do pages 1-10, not the rest.", "Half now, half when the roof is on.",
        "I can only do one hour.", "From 8 to 12, not longer.", "There yes, back no.", "fri no sat yes",
        "I'll come, but Peter can't.", "I can, Peter can't.",
      ],
      counterExamples: [
        "I'll do all of it.", "Oh no, but yes.", "I can, but he won't let me.", "Neither yes nor no.",
      ]),
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
      the|my|our|other|second|third !details|contract|confirmation|invoice|invitation|link|agenda|offer will follow \
      ( next|on|later|tomorrow|by|soon|in|separately|shortly|.|, | $ )
      !it|this|that|he|she ( isn't|aren't | is not | are not ) closed|ready|finished|complete|available|in yet
      is|are still to come|follow
      """,
      confidence: 0.6, blockers: ["NOT-PART-"],
      examples: [
        "You'll have chapters one to three; the rest is Jo's.", "Half an hour, no more.",
        "The slides will follow next week.", "September isn't closed yet.",
      ],
      counterExamples: ["I'll do all of it.", "Our contract will follow next week.", "It isn't ready yet."]),
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
      otherDay,
      """
      ( bad|tricky|difficult|tight|full|impossible|packed|booked|busy|taken|out | no good | no use | not good | not great \
      | not possible | won't work | doesn't work | will not work | does not work ) ...2 but|though|however|; ...4 \
      \(Words.day)|@time|\(Words.month)|week|morning|afternoon|evening ...5 \
      works|work|ok|okay|fine|good|better|free|possible|suits|great|perfect|fits
      """,
      confidence: 0.9, blockers: ["NOT-PART-"],
      examples: ["Tuesday is bad, but Wednesday at 3 works.", "This week is full, but Monday morning would be good."],
      counterExamples: ["The coffee is bad, but I'll come.", "Wednesday works."]),
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
      "NOT-PART-UNSUITABLE", "doesn't|don't|won't|wouldn't|not work|works|suit|suits|fit|fits", confidence: 1,
      examples: ["Friday doesn't work."], counterExamples: ["Friday works."]),
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

  private static let exceptions: [Rule] = [
    Rule(
      "PART-EXCEPT",
      """
      ^ yes|sure|ok|fine|gladly|granted|approved|agreed|accepted|confirmed|done ,|;|-|but? ( except for? | apart \
      from | aside from | with the exception of | minus ) !that|if|when|i|we|you|he|she|they|it's|for
      \(deed) ... ( except for? | apart from | aside from | with the exception of ) !that|if|when|i|we|he|she|they|for
      \(deed) ...3 all|everything|both|them|it ,? but|bar|minus the|my|our|your|one|two|three|four|five|@number
      ( all|everything|everyone ,? but|bar|except|minus | apart from | aside from | except for ) \
      the|my|our|your|one|two|three|four|five|@number ... approved|agreed|accepted|granted|confirmed|booked|signed|\
      fine|ok
      """,
      confidence: 0.9, blockers: ["NOT-PART-"],
      examples: [
        "Approved, except for the new laptops.", "Approved, apart from number 12.", "Approved, minus the second night.",
        "Approved with the exception of the hotel.", "Everything but the marketing part is approved.",
        "All but one of them are approved.", "I've approved all of them bar the last one.",
        "Yes, except for the footer.", "Apart from the hotel all is approved.",
      ],
      counterExamples: [
        "I've read it and have nothing except praise.", "Approved, except that I'd love a copy.", "It's all but done.",
        "I paid for the drinks at the bar.",
      ]),
    Rule(
      "PART-OPEN",
      """
      i've|we've|have|i|we just|already|now|only? \(deed) half|some|most|part|one|two|three|four|five|@number of \
      the|them|these|those|it|your|my|our
      \(deed) ...8 ( is|are|am | i'm|we're )? ( still to come|follow | still missing|outstanding|pending )
      """,
      confidence: 0.85, blockers: ["NOT-PART-"],
      examples: ["I've checked half of them.", "Tested A to C; D and E are still to come."],
      counterExamples: ["The best is still to come.", "I've checked all of them."]),
    Rule(
      "PART-ONLY",
      """
      ^ only in the early|late|first|second? morning|afternoon|evening|half|week|mornings|afternoons|evenings ...2 $
      ^ only on|before|after|until|till|from|at|between|to \(Words.day)|@time|@number|six|seven|eight|nine|ten ...2 $
      ^ only to|till|until the|page|chapter|station ...2 $
      ^ only|just by|via|over|through the|a? video|phone|email|post|mail|train|chat|text ...2 $
      ^ only|just online|remotely ...2 $
      ^ just|only me|us ,|;|- ...4 away|out|ill|sick|busy|travelling|can't|cannot|isn't|won't
      """,
      confidence: 0.85, blockers: ["NOT-PART-"],
      examples: [
        "Only in the morning.", "Only to the second.", "Only by video.", "Only online.", "Just me, Peter is away.",
      ],
      counterExamples: ["Only in theory.", "Only to let you know that it works.", "Just me again."]),
    Rule(
      "NOT-PART-NOTHING", "nothing|none|nobody ...3 but|except|apart|aside|bar|minus", confidence: 1,
      examples: ["I have nothing except praise."], counterExamples: ["Approved, except for the hotel."]),
  ]
}
