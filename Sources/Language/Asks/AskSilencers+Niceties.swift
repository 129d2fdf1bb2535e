extension AskSilencers {
  /// Greetings that have the form of a question.
  static let niceties: [Rule] = [
    Rule(
      "NOT-ASK-HOW-ARE-YOU",
      """
      how are|is|r|have|has|were|do you|things|everything|life|it|all|u|y'all|we|been|do|your|the ...8 $
      how's|hows|how've it|things|everything|life|you|your|work|the|that|school
      how was|were|did your|the|you|that|it|everything|things
      what's|whats|what up|new|happening|good|cooking|shaking|is|are new|up|you|$|?|with|doing
      hope all|this|everything|your|things|that
      hope you|u|you're|you've are|had|have|enjoy|enjoyed|feel|get|like|liked|all|and|guys|both|had|find|well|\
      doing|having|feeling
      are|r|were you doing|feeling well|ok|okay|good|better|alright|all
      did you have|enjoy a|an|fun|good|your|the
      had|having a? good|nice|great|fun
      may|can|could i|we @softener? say|add|thank|congratulate|offer
      """,
      examples: ["How are you?", "How was your weekend?", "May I say how glad I am.", "What's up?"])
  ]

  /// Questions that want no answer.
  static let rhetorical: [Rule] = [
    Rule(
      "NOT-ASK-RHETORICAL",
      """
      who would|could|knows|cares|needs|wouldn't|doesn't|am|says|else|knew|wants \
      have|ever|not|?|.|that|i|it|to|love|this|$
      what|how|why more|else? can|could|do i|one|anyone say|know|expect|ask|resist|possibly
      guess what|who|that
      can|could|would you believe|imagine|guess
      < isn't|aren't|wasn't|wouldn't|doesn't|don't|ain't|weren't|didn't \
      it|that|he|she|they|this|life|i|we|everyone|there ...8 ?
      what's|what not|is|was|the|a|else to|point|use|big|world|surprise|shame|day|week|mess|new
      ^ really|seriously|right|huh|eh|ok|okay|what|why|no|yes|so|hello|excuse|sorry|pardon|hmm|and|oh|wow|lol \
      ?|!|…|$
      ^ you know|see|think|kidding|serious ?
      ^ you know what
      know|get what i mean
      , right|eh|huh|no|yes|ok|okay|correct ?
      how|why would|could|can|on|in|should anyone|anybody|they|he|she|earth|the hell|world
      how|why could|would i|we not|forget|resist|say|do
      how hard|cool|great|nice|sad|funny|weird|lucky|often|many can|is|times|are|was|it
      need|must|dare i|we say
      is it|this just|any me|wonder
      do|don't|have|haven't|does you|i|we|anyone|anybody ever|really
      ever wonder|wondered|notice|noticed|feel|felt
      remember when|the|that|how|last|what|our
      does|do|did|will|would|is anyone|anybody|it|that|nobody|he|she ever|even|care|never|matter
      why do|does|am i|they|people|men|women|nobody
      when will they|people|i ever|learn|stop
      are|were you kidding|serious|joking|crazy|insane
      what do|did i|you expect|know|get
      where does|did|has the|all time|go
      does it|that get
      where would|are i|the be
      """, reach: .sentence,
      examples: [
        "Who would have thought that?", "Can you believe it!", "Isn't it lovely?", "Really?", "What can I say?",
        "Do you ever think about quitting?",
      ], counterExamples: ["Who can join on Monday?"]),
    Rule(
      "NOT-ASK-QUOTED", "\" ...25 ?|. \"\n\" ...25 \"", examples: ["She said \"can you bring the salad?\" and left."],
      counterExamples: ["Can you bring the salad?"]),
    Rule(
      "NOT-ASK-REPORTED",
      """
      you asked|said|told|mentioned|wrote|wondered if|whether|for|that|about|why|what|how|when|me|us ...12
      he|she|they|who|@name|people|someone|somebody|boss|client|i|we \
      asked|asks|said|says|told|wondered|begged|ordered|requested|suggested|inquired \
      me|us|him|her|them|if|whether|for|that|about|to|why|what|how|when|where|i|we|he|she ...12
      he|she|they|@name wanted|wants|invited me|us|him|her|them ...12
      was|were|been|got|is|being asked|told|invited|requested|ordered|begged to|if|for|about|by ...8
      ^ not sure|certain if|whether|what|how|why|who|when|where ...20
      ^ i don't know|understand|think|remember|care if|whether|what|how|why|who|when|where|that ...20
      ^ no idea
      """,
      examples: ["Tom asked me to fix the printer.", "She asked what time it was."],
      counterExamples: ["Could you fix the printer?"]),
  ]
}
