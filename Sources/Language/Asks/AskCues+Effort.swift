extension AskCues {
  /// How long it takes; the object wins over adjectives such as "quick", the larger over the smaller (LABELS.md 4.1).
  static let efforts: [Rule] = [
    Rule(
      "CUE-EFFORT-LARGE",
      """
      take over
      take|taking|step on|in @name|@unknown|the|as|them|him|her|this|it|for|?|.
      undertake|mentor|chair|organize|organise|redraw|redesign|rewrite|rebuild|rebuilt|redo|overhaul|translate|\
      decant|relocate|owning
      own|lead|host|run|coordinate|manage|build|develop|organize|plan|design|paint|coach|train|proofread|write|\
      draft|revise|prepare the|a|an|our|my|this|all|whole|me|us|it|up ...4 \
      group|team|project|conference|event|party|fair|festival|club|course|program|programme|campaign|report|\
      proposal|book|chapter|manual|thesis|article|series|plan|plans|website|system|app|house|wedding|edition|deck|\
      presentation|history|budget|docs|documentation|kitchen|survey|handbook|curriculum|group|society
      draw|write|make|do|design|illustrate|prepare|submit|compile ...6 \
      plans|designs|drafts|posters|portrait|portraits|map|calendar|book|spreads|record|statement|survey|manual|\
      songs|chapters|articles|illustrations|inventory|archive|newsletter|website
      whole|entire|full week|day|weekend|summer|project|book|house|year|term|month|choir|manuscript|set|garden
      all @number|@many
      @many pages|chapters|spreads|designs|reviews|interviews|posters|illustrations|reports|essays|forms|pictures|\
      songs|episodes|staff|drawings
      @number pages|chapters|spreads|designs|reviews|interviews|posters|illustrations|reports|essays|pictures|\
      songs|episodes|staff|drawings
      for|over|during|of|all|take|spare|give|have a|an|the|two|three|four|several|some|all|both|another|@number|my \
      @number|two|three|four|whole|next? @span
      all of? @month|summer|winter|week|day
      the|both|two|next weekends|weeks
      every|each second|other|single? week|month|day|morning|night|weekend|year|@day
      once|twice a week|month
      on mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends
      weekly|monthly|daily|fortnightly|permanently|regularly|ongoing
      from|starting|starting in|from|on? next|@month|@number month|week|september|january|term|@month
      until|till|to easter|christmas|summer|autumn|winter|spring|@month|new|easter|further
      first|second|third|next|this term|semester
      take|taking|cover|do|run|host|handle ...6 in|throughout|during @month
      for|over|during a|the|one|that|this week|month|weekend
      do|take|cover|work|swap|have ...5 shift|shifts|nights|night|weekend|weekends|overtime|double
      do|take|cover ...2 the|an on call|call
      long day
      help me|us|him|her|them move|moving|paint|renovate|pack
      move|moving house|flat|apartment|home|in with|out
      swap rooms|houses|flats
      whole|house|move house|of
      into|in|for this|the|next sprint|quarter|release
      sample|pilot|trial run
      fri|friday|@day to|till|through|- sun|sunday|monday|@day
      from the? @number ...2 till|to|until *
      camping|holiday|holidays|trip|retreat
      for free
      up plans
      changing|redoing|redrawing|rewriting him|her|it|them|everything
      mentor|tutor
      step in
      """,
      examples: [
        "Could you take over the project?", "a quick review of 90 pages", "Could you cover for me for two weeks?",
        "Would you write an article for us?", "Can you do the Sunday shift?", "Please help me move house.",
      ],
      counterExamples: ["Could you hold the door on Monday?", "Send me the link."]),
    Rule(
      "CUE-EFFORT-SMALL",
      """
      forward|send|call|confirm|sign|check|approve|tell|text|email|cc|copy|ring|ping|fax|print|bring|pass|remind|\
      answer|reply|respond|grab|pick|drop|hold|open|close|lock|unlock|initial|say|ask|put|borrow|book|date|\
      backdate|save|order|pay|settle|return|post|rename|stamp|pull|delete|switch|turn|change|feed|mention|scan|\
      upload|share|resend|add|remove
      let me|us|him|her know|in|out|have
      quick|quickly|moment|second|sec
      a|one minute
      @number|five|ten|fifteen|twenty|few minute|minutes|min|mins
      ok|okay|thoughts
      make|get|give|do me|us|it|the ...4 coffee|tea|lift|call|ring|copy|spare
      a|any lift|hand|ride
      take in a|the|my
      bin|bins|dishes|milk|key|keys|code|password|link|recipe
      warm up
      don't|not|never @softener? @verb
      could|can i|we have|borrow|use|steal
      spare|have a|an|any|one
      do you|u|we|anyone|there|it|the know|have|seen|got|free|coming|still|fixed|ready
      """,
      examples: ["Forward me the link.", "Please don't deploy today.", "Any chance of a lift?"],
      counterExamples: ["Could you bake for the fair?"]),
    Rule(
      "CUE-EFFORT-LIST",
      """
      @verb ... , ...5 and|+
      @verb ...5 both|each
      @verb ...6 and|+ ...2 @verb
      """,
      examples: ["Could you bring the tent, the stove and the lamp?"], counterExamples: ["Could you bring the tent?"]),
    Rule(
      "CUE-EFFORT-WEIGHED",
      """
      extension|discount|overdraft|rate|salary|raise|terms|cost|costs|halves|sharing
      percent|% off|less|more|discount
      consider me|us|our|my|the|enclosed
      support|back it|this|our|my
      need|want|like one|another|two more|extra|additional rep|person|head|position|people|hire
      could|can|would @name|@unknown|we|you go to|up|down @number|to
      visit your|the
      open to a|an|the|us|my|our
      """,
      examples: ["I'm asking for an extension.", "Would you consider us for the fair?"],
      counterExamples: ["Can I take Friday off?"]),
    Rule(
      "CUE-REFERS-BACK",
      """
      @verb|undertake|taking|you|doing it|them|this|that|those|these|both !is|was|are|would|works
      """,
      examples: ["Would you write them for us?"], counterExamples: ["Would you write the letters?"]),
  ]
}
