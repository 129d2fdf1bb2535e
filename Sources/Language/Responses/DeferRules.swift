/// How people put off the decision (LABELS.md 4.2 DEFER).
enum DeferRules {
  static let rules: [Rule] = delays + requests

  private static let delays: [Rule] = [
    Rule(
      "DEFER-CHECK",
      """
      let|lemme me|us? check|see|think|look|get|ask|find|sleep|talk|consult|verify|run|chew|discuss|review|consider
      i'll|we'll|will|i'd|shall|gonna|me first|just? check|consult|discuss|consider|mull|reflect|think|sleep \
      about|on|with|it|that|this|over|first|and|what|if|how|whether|.
      i'll|we'll|will|i'd|shall|gonna first|just? see what|if|how|whether
      i'll|we'll|will|shall|gonna look into
      i'll|we'll|will ask ...3 first|and
      i|we|to need|have|want|must|like to? first? check|consult|discuss|consider|think|sleep
      need|want|like|have|must|going to? first? check|think|ask|talk|see|discuss|consult|look|know|hear|understand|\
      clear ...4 first|before|with|about|what|if
      i|we must see what|if|whether
      get|come|circle|report|be back to|with you|u|ya
      i'll|we'll|will let|keep you know|posted|updated ( .|,|! | $ | when|as|by|on|in|after|what|soon|once|asap|\
      tomorrow|later|how|tonight|\(Words.day) )
      let you|u know later|by|on|tomorrow|tonight|asap|soon|after|when|as|in|once
      you'll|you|will hear from me|us
      i'll|we'll|will ( review|revert | get back | respond|reply|answer | look at it | consider | be in touch | \
      follow up ) shortly|soon|later|tomorrow|next|when|asap|after|once|as|in|by|on
      """,
      confidence: 0.85,
      examples: [
        "Let me check and come back to you.", "I'll think about it.", "You'll hear from me by Easter.",
        "I want to ask the tenants first.",
      ],
      counterExamples: ["I'll get back Monday with the file."]),
    Rule(
      "DEFER-UNSURE",
      """
      not ( entirely|really|yet|quite|so|too | @number % )? sure|certain|decided ( \
      yet|if|whether|about|when|i|we|.|, | $ | \
      what|how|that|- )
      ^ ( maybe|perhaps|possibly|potentially|hmm | we'll see | depends|tbd|tbc|unsure|dunno ) ( .|,|! | $ | \
      ;|-|later|not|i|we|i'll|but|…|next|tomorrow|on|some|another|it )
      ^ maybe|perhaps
      it|that|all? depends|depending ( on|. | $ | ,|a )
      we'll|i'll see ( .|,|! | $ | how|what|if|about|- )
      let's see ( .|,|! | $ | how|what|if )
      i|we|he|she|they might|may|could ( be able | come|join|have|do|make|manage|need )
      still|yet to? ( undecided|waiting|thinking|open|deciding|working|checking|pending | be decided | under review \
      )
      ( haven't|hasn't | have not | has not | not ) yet? ( decided | made up | had a chance | heard|looked|gotten | \
      got around | finalized|finalised|checked|talked|spoken | made a decision )
      up in the air
      i'm|am|we're torn|undecided|waiting|leaning
      hard|difficult|tricky|tough to say
      remains|remain to be seen
      neither a? yes nor a? no
      it|this|that may|might be difficult
      """,
      confidence: 0.75, blockers: ["NOT-DEFER-"],
      examples: [
        "Not sure yet.", "Maybe later.", "Maybe. I must see what the bank thinks.", "It depends on the budget.",
        "I'm not 100% sure yet.",
      ],
      counterExamples: ["I'm not sure what you mean."]),
    Rule(
      "DEFER-TRY",
      """
      ( i'll|we'll | i will | i'd | we will | will|can | i can | gonna ) really|certainly|definitely? ( try | do my \
      best | see what i can | do what i can | give it a try )
      trying to
      """,
      confidence: 0.8, examples: ["I'll try."], counterExamples: ["Try harder."]),
    Rule(
      "DEFER-LATER",
      """
      ask|remind|ping|try me again? later|tomorrow|next|in|on|after|when
      you|u|you'll get|have|hear ...3 yes or a? no
      put it|this|that to @name|him|her|them|the|my|our
      give|gimme me the|this weekend|week|night|evening|day
      give|gimme me a|until|till|some|an|two|one day|days|sec|minute|hour|hours|week|bit|time|moment|tomorrow|\
      \(Words.day)
      can|could|may|shall i|we ( let you know | get back | decide | tell you | answer | think about )
      ( stay tuned | bear with me | hold on | hang on | one sec | one moment | tba )
      coming|come|out|available soon|shortly
      don't|doesn't have ...3 yet
      looking|look into it|this|that
      on|in my|our list|queue|backlog|radar
      as soon as i|we know|hear|can|have|get|find
      ( we are | we're | i am | i'm ) still? working on
      when|once i|we ( know|hear | have heard | have more | get | find out )
      ( is | will be ) coming out soon|shortly
      """,
      confidence: 0.72,
      examples: ["Give me a day.", "Can I let you know tomorrow?", "The timetable is coming out soon."],
      counterExamples: ["I have it."]),
    Rule(
      "DEFER-NOT-YET", "^ probably|unfortunately? not just|quite? yet\nnot quite? there yet", confidence: 0.6,
      examples: ["Not yet."], counterExamples: ["I am not there."]),
    Rule(
      "NOT-DEFER-ASIDE",
      "not sure ( what you | what that | which | i understand | i follow | why you | how you | who you | if you mean )",
      confidence: 1, examples: ["I'm not sure what you mean."], counterExamples: ["Not sure yet."]),
  ]

  /// Time to think that is asked for, and others who must be asked first.
  private static let requests: [Rule] = [
    Rule(
      "DEFER-TIME-TO-THINK",
      """
      can|could|may|might i|we just|please|maybe|perhaps? ( sleep on it|this|that )
      can|could|may|might i|we just|please|maybe|perhaps? think ( about|over|on it|this|that | it|this|that \
      over|through )
      can|could|may|might i|we have|get|take ...5 to think|decide|consider|reflect
      can|could|would|will you|u please? give|grant|allow|leave me|us ...5 to think|decide|consider|reflect
      is|would|will|are it|that|this|you be? ok|fine|alright|good|possible with|by|for? you|me? if i|we decide|\
      think|sleep|answer|consider|reflect
      mind if i|we decide|think|sleep|consider|reflect
      """,
      confidence: 0.9,
      examples: [
        "Can I sleep on it?", "May I think about it until Monday?", "Could you give me a few days to think?",
        "Is it OK if I decide next week?", "Mind if I think it over until tomorrow?",
      ],
      counterExamples: ["Can I think of a better name?", "Could you give me a day off?", "Is it OK if I leave early?"]),
    Rule(
      "DEFER-OTHERS-FIRST",
      """
      have|has|need|needs|must|ought to? raise|discuss|clear|check|agree it|this|that|these|them|the|your ...3 with \
      !you|your
      have|has|need|needs|must|ought|i'll|we'll|will|should to? run it|this|that|these|them|the|your ...2 by|past \
      !you|your|@day|@time|@number|noon
      it|that|this|they|request|requests has|have|needs|need|must|will to? ( have to )? go through|past|by|via ...5 \
      first
      has|have|needs|need|must|will to? go before|to the|our|my board|committee|council|court|management
      """,
      confidence: 0.9,
      examples: [
        "I'll have to raise this with HR.", "I'll have to run that past Finance.", "I have to run it by my boss.",
        "That has to go through HR first.", "This needs to go before the board.",
      ],
      counterExamples: [
        "I'll raise it with the landlord today.", "I'll run it by you on Monday.", "The parcel must go before noon.",
      ]),
    Rule(
      "NOT-PART-LATER-ANSWER",
      """
      is|would|will|are it|that|this|you be? ok|fine|alright|good|possible with|by|for? you|me? if i|we decide|\
      think|sleep|answer|consider|reflect
      """,
      confidence: 1, examples: ["Is it OK if I decide next week?"], counterExamples: ["Fine, if I decide the colour."]),
  ]
}
