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
      ^ i|we love|miss|adore you
      """,
      examples: ["How are you?", "How was your weekend?", "May I say how glad I am.", "What's up?"]),
    Rule(
      "NOT-ASK-SMALL-TALK",
      """
      how goes|fares|does|do|did|has|is|was|are|were it|yourself|retirement|married|life|@name|the world|my friend|our \
      ...8 ?|$
      how goes|fares it|the|yourself|tricks
      how's yourself|tricks
      < and? how does|is|are your|our|my|the eye|knee|back|hip|leg|genius|good|wee|little|new ...8 ?
      ( how is|was | how's ) @unknown ? $
      i|we trust|hope|see|hear your|you|the|that|all|everyone|everybody ...8 is|are|had|was|were|found|went|treating|has|\
      found|survived ...10
      ^ did you|everyone|everybody|u sleep|rest|survive|get home
      ^ did the holidays|break|weekend|rest|sun|sea do|treat
      are|is|was ...4 keeping|staying|having|treating warm|cool|dry|well|any|a|you
      ^ all good|well|fine with|at|on|there|? ...5
      ^ all good|well ?
      ( you are | you're ) all right|alright|well|fine , i hope|trust
      is it friday|christmas|summer|spring|bedtime|weekend|five yet
      may|might|can|could i|we offer|send|express|extend my|our|you condolences|sympathies|congratulations|compliments|best
      may the|this|your ...5 be|bring|grant|give|treat
      """, reach: .sentence,
      examples: [
        "How goes it with the boat?", "And how is your knee?", "I trust you had a calm crossing?",
        "Are you keeping warm up there?", "Is it Friday yet?", "May the year be kind to you.",
      ],
      counterExamples: [
        "How does the pump work?", "I trust you will send it.", "Are you keeping the receipts?",
        "Is it Friday or Monday?", "May the boys use your yard?",
      ]),
  ]

  /// What the writer tells, put as a wish.
  static let told: [Rule] = [
    Rule(
      "NOT-ASK-TOLD",
      """
      want|wanted|like|wish|need you|u|everyone|everybody|all to know that|how|we|i|it's|there|you|this|,
      want|wanted|like you|u|everyone|everybody|all to have heard|known
      """,
      examples: ["I only want you to have heard it from me.", "I want you to know that it was a joy."],
      counterExamples: ["I want you to hear the new mix.", "We need you to know the words by Friday."])
  ]

  /// What others said.
  static let reported: [Rule] = [
    Rule(
      "NOT-ASK-QUOTED", "\" ...25 ?|. \"\n\" ...25 \"", examples: ["She said \"can you bring the salad?\" and left."],
      counterExamples: ["Can you bring the salad?"]),
    Rule(
      "NOT-ASK-REPORTED",
      """
      you asked|said|told|mentioned|wrote|wondered if|whether|for|that|about|why|what|how|when|me|us ...12
      i|we asked|said|told|begged|ordered|requested|suggested|inquired \
      me|us|him|her|them|if|whether|for|that|about|to|why|what|how|when|where|i|we|he|she
      he|she|they|who|@name|people|someone|somebody|boss|client|council|mother|father|mum|dad \
      asked|asks|said|says|told|wondered|begged|ordered|requested|suggested|inquired \
      me|us|him|her|them|if|whether|for|that|about|to|why|what|how|when|where|i|we|he|she ...12
      asked|asks|wondered|begged ...5 if|whether *? *? could|can|would|may|might please
      asked|asks|wondered|begged ...5 if|whether ...20 and would|could|can we|i|she|he|they please
      he|she|they|@name wanted|wants|invited me|us|him|her|them ...12
      was|were|been|got|is|being asked|told|invited|requested|ordered|begged to|if|for|about|by ...8
      ^ not sure|certain if|whether|what|how|why|who|when|where ...20
      ^ i don't know|understand|think|remember|care if|whether|what|how|why|who|when|where|that ...20
      ^ no idea
      """,
      examples: [
        "Tom asked me to fix the printer.", "She asked what time it was.",
        "The man next door asked me this morning whether he could please borrow the saw.",
      ],
      counterExamples: ["Could you fix the printer?"]),
  ]
}
