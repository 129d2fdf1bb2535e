extension AskSilencers {
  /// Questions and commands that exclaim: of what is funny, absurd or lovely, not of anything to do.
  static let exclamations: [Rule] = [
    Rule(
      "NOT-ASK-WHO-EVER",
      """
      < who even|ever|actually|seriously|honestly|else|on @verb|@unknown ...12 ?
      < who even !is|are|has|can|will|does
      < who !is|are|was|has|have|had|can|will|wants|needs|took|takes|got|gets|left|broke|did|does|would|could|made|makes|\
      brings|gives|plays|covers|drives|cooks|runs|pays|buys|picks|leads|sends|books|hosts|chairs|writes|signs|knows \
      a|an|such ...12 ?
      < who wrote|writes|built|builds|thought|invented|named|designed|paints|painted a|an|such|up ...12 ?
      < who needs|need a|an|such|the|@unknown ... when|if|with
      who'd|who have have? thought|guessed|believed|known|imagined
      who among|amongst|of us|you has|have|hasn't|haven't|would|wouldn't|never|not
      who in|with ...2 mind|head|sense|world|century
      who is|was going|supposed|meant|to to? explain|maintain|eat|tell|tidy|clean|believe ... ?
      ^ whoever * ...12 ?
      , who then|now|sleeps|cares
      """, reach: .sentence,
      examples: [
        "Who even irons socks?", "Who puts a piano in a bath?", "Who'd have guessed it of a goat?",
        "Who among us has not burnt the toast?", "Who invented such a form?", "Whoever liked a wet tent?",
      ],
      counterExamples: [
        "Who brings a cake on Friday?", "Who has a key to the shed?", "Who wrote the minutes?",
        "Who needs a lift on Friday?",
      ]),
    Rule(
      "NOT-ASK-WHAT-IS",
      """
      what is|was|are a|an|the ...6 but|without|compared|if|, ...12 ?
      what is|was|shall|should|can a|an|one ...8 to|supposed|do with|do|about
      ( what is|are | what's ) one|we|they supposed to
      what ...6 ever regretted|complained|refused|minded|said
      what|where would|will|might|could|shall ...5 be|do|eat|become ...3 without|if
      what|where would|will life|become|this|the
      what did i|we do to deserve|be|have|earn|my|our
      what do you want|expect me|us to do ,
      how many ...4 can|could|does|do|must|should one|a|an|anybody|anyone|any ...6 ?
      how can|could|does|do|shall|should i|we|one|anybody ever repay|thank|forget|explain
      how can|could|does|do|shall|should i|we|one|anybody repay|thank
      how should|would|could a|an ...5 know
      how good|beautiful|lovely|cool|mad|wild|odd is|are|was|were
      where else would|could|can|do|does|will
      """, reach: .sentence,
      examples: [
        "What is a harbour without gulls?", "What is one to do with nine aunts?", "Where would we be without your van?",
        "What did we do to deserve this rain?", "How can I ever repay you?", "How many spoons can one drawer hold?",
      ],
      counterExamples: [
        "What is the price with tax?", "What shall we do on Monday?", "How many chairs can you lend us?",
        "Where would you put the stage?",
      ]),
    Rule(
      "NOT-ASK-ABSURD",
      """
      is it|this|that really|truly? so|too difficult|hard|much|complicated to ... ?
      is this|that how ...6 supposed|meant to
      does|did|do|will|can nobody|none ...12 ?
      does|did|do|will|can no one ...12 ?
      do|does these|those|you people|folks|kids ...10
      is there anyone|anybody|anything ...4 who's|who|that ever|actually|even|really
      must|need every|i|one|we ...8 be|remind|mention|explain ...8 ?
      could|can there|it|this be a|any|anything better|nicer|finer|greater|worse|sweeter|more
      could|can you|he|she|they|this|it be any
      would|will the|this world be
      could i have wished|hoped|dreamt|asked
      is it not a|an
      can one|anybody|anyone really
      """, reach: .sentence,
      examples: [
        "Is it really so hard to shut a gate?", "Is it too much to ask?", "Does nobody own a broom?",
        "Must every cup be chipped?", "Could you be any kinder!",
      ],
      counterExamples: [
        "Is it hard to change the filter?", "Has anyone seen my glove?", "Does anybody have a broom?",
        "Could there be a seat for Ana?",
      ]),
    Rule(
      "NOT-ASK-MARVEL",
      """
      can|could|should we all? just? all? agree that
      can|could|should we all? just? please? talk about how
      < will|would you ever|just look|listen at|to
      < would|will|can|could you believe|credit|adam|imagine
      ^ you believe that|this|it
      ^ tell me that|this isn't|isnt|wasn't|wasnt
      ^ tell me why !you|we|i|your|our|the|it|they|there
      ^ please? tell me someone|somebody|you|that filmed|recorded|saved|kept|isn't|didn't
      ^ you must|should|have|had to? see|hear|imagine what|how|the|his|her|their|our|us|me
      < fancy|imagine @gerund
      i ask you|yourself ,|?|.|!|and|who|what
      may|might|do i|one ask ?|.|!
      one asks oneself|itself
      i|we should|would like to know ,|?
      ?|, tell me who|how|what|that .|!|$|?
      , remind me
      """, reach: .sentence,
      examples: [
        "Can we all agree that the soup won?", "Can we talk about how blue that door is?",
        "Would you just look at those boots!", "You must hear how the organ groans.", "Fancy meeting a llama here!",
        "Who, I ask you, irons a tent?",
      ],
      counterExamples: [
        "Can we talk about the budget?", "Would you look at the draft?", "Can we agree on Friday?",
        "May I ask you for a receipt?", "Tell me why the pump failed.",
      ]),
  ]
}
