extension AskSilencers {
  /// Questions that want no answer: no act of the reader is in them.
  static let rhetorical: [Rule] = [
    Rule(
      "NOT-ASK-RHETORICAL",
      """
      who would|could|knows|cares|needs|wouldn't|doesn't|am|says|else|knew|wants \
      have|ever|not|?|.|that|i|it|to|love|this|dare
      who could bear|resist|foresee|forget|blame|refuse|say|want|ask
      who needs|puts|does|said|says|asked|invented|designs|designed|raised|taught @unknown|@name|a|the|them|such|any \
      ...12 .|!
      who said|says the|it|that|a ...3 was|is|were|are|can't|couldn't|isn't
      who are we|they|you|i to
      who in their|his|her|your|its right
      who died and
      who do they|he|she think
      what|how|why more|else? can|could|do i|one|anyone say|know|expect|ask|resist|possibly
      what would|will|should|did i|we ...2 do|be without
      what|who|why|how|where|when on earth
      what|who|why|how|where|when the hell|heck|devil|dickens
      what|who|why|how in the world|name|hell
      what kind|sort of person|people|idiot|monster|fool|world|country
      what good|use is|are|does|would
      what were|was i|we|they|he|she thinking
      what are the odds|chances of?
      what is|has this|the world come|coming
      what's|what not|is|was|the|a|else to|point|use|big|world|surprise|shame|day|week|mess|new
      guess what|who|that
      can|could|would you believe|imagine|guess
      < isn't|aren't|wasn't|wouldn't|doesn't|don't|ain't|weren't|didn't|hasn't|haven't|couldn't \
      it|that|he|she|they|this|life|i|we|everyone|there|the ...12 ?
      ^ really|seriously|right|huh|eh|ok|okay|what|why|no|yes|so|hello|excuse|sorry|pardon|hmm|and|oh|wow|lol \
      ?|!|…
      ^ you know|see|think|kidding|serious ?
      ^ you know what
      know|get what i mean
      , right|eh|huh|no|yes|ok|okay|correct ?
      , isn't|aren't|wasn't|doesn't|don't|didn't|won't|hasn't|can't it|he|she|they|there|we|life|that ?
      """, reach: .sentence,
      examples: [
        "Who would have thought that?", "Can you believe it!", "Isn't it lovely?", "Really?", "What can I say?",
        "Who are we to judge?", "What would we do without you?", "Who on earth built this shed?",
        "Who needs medals.", "What kind of person paints a barn pink?", "Hasn't the garden been a joy this year?",
      ],
      counterExamples: [
        "Who can join on Monday?", "Who needs a lift on Friday?", "What would you do without the van?",
        "Who said that at the meeting?",
      ]),
    Rule(
      "NOT-ASK-RHETORICAL-WHY",
      """
      how|why would|could|can|on|in|should anyone|anybody|they|he|she|earth|the|somebody|someone|people hell|world|\
      @verb|be|ever|even|do|call|not|want|have
      how|why would|could|can|should anyone|anybody|somebody|someone
      how|why could|would i|we not|forget|resist|say|do
      how hard|cool|great|nice|sad|funny|weird|lucky|often|many can|is|times|are|was|it
      how dare
      why oh
      why me
      why wait|bother|worry|pay
      why not pop|come|try|treat|drop|visit|book
      why do|does|am|are|is we|it|this|life|everything|there always|never|live|even|such|only
      why do|does|am i|they|people|men|women|nobody
      when will they|people|i ever|learn|stop
      when was the last time|anybody
      since when
      need|must|dare i|we say|it
      is it|this just|any me|wonder
      is nothing|nobody|there sacred|safe|left|no
      is there anything|a|any so|more|better|greater|nicer|worse|sweeter|sadder|lovelier
      do|don't|have|haven't|does you|i|we|anyone|anybody ever|really
      have you ever
      did you ever
      am i the only
      do i look like
      how is|was|come this|that|it|we|i|nobody|possible possible|fair|even|always|never|still
      ever wonder|wondered|notice|noticed|feel|felt
      remember when|the|that|how|last|what|our
      does|do|did|will|would|is anyone|anybody|it|that|nobody|he|she ever|even|care|never|matter
      are|were you kidding|serious|joking|crazy|insane
      are you seeing this|these|that
      what do|did i|you expect|know|get
      where does|did|has|do the|all|those time|go|day|summer|years|year|week|weekend|months|winter
      does it|that get
      where would|are i|the be
      could|can i|it|this be|get|possibly any more|worse|better
      must you|he|she|it|they|we always|really
      i ask you .|!
      i ask you $
      ^ who !is|are|has|have|can|will|wants|took|got|left|broke|did|was|else|of|in|on|would|could|needs ...12 .
      """, reach: .sentence,
      examples: [
        "Do you ever think about quitting?", "Why would anybody do that?", "Why does it always rain on Sundays?",
        "Have you ever seen such a hat?", "Where did the summer go?", "Is there anything nicer than fresh bread?",
        "Since when are badgers shy?", "who paints a door shut.", "Why wait?",
      ],
      counterExamples: [
        "Why did the pump fail?", "Why does the alarm go off at six?", "Who can join on Monday?",
        "Who left the oven on.",
      ]),
  ]
}
