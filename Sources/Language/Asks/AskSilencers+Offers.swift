extension AskSilencers {
  /// What the sender offers to do.
  static let offers: [Rule] = [
    Rule(
      "NOT-ASK-OFFER",
      """
      shall i|we ...30 $
      can|could|may|might i|we @softener? help|assist|offer|bring|buy|treat|interest|be \
      you|with|something|anything|for|of|any|a|lunch|dinner ... $
      can|could i|we @softener? help|assist|answer
      < would|do|did you @softener? like|want|need|prefer|care|wish \
      me|us|for|some|a|another|help|any|anything|something|one|more ...10 $
      ^ want|need|care anything|something|some|a|any|company|help ...6 ? $
      let me @softener? check|think|see|get|look|find|ask|try|talk|explain|tell|start|begin|give|help|take|make|\
      put|show|send|call|run|do|work|just
      ^ want|need me|us|some|help|a|another|any|anything|company|more \
      hand|lift|ride|to|help|coffee|tea|anything|with|or|?|$|bring
      if you|you'd|you'll|anyone|there need|want|like|wish|is|needs|prefer \
      me|us|help|anything|a|to|more|any|further|, ...12
      i|we|i'd|we'd|i'll|we'll would|am|are|will|can|could|shall|be|always? be? \
      happy|glad|available|delighted|willing|pleased to @verb ...10
      i'm|we're always? happy|glad|here|available|around|willing|ready to|if|for ...8
      i'll|we'll|i|we can|will|could|may|am|was @verb|be ...12 if|when|unless|whenever you|you'd \
      like|want|need|wish|would|prefer|agree|could|can
      anything i|we can
      < have the|a|one|some|my|as ...6 if you|you'd like|want|need|fancy
      could|can you|your|u ...2 use a|an|some|any|more
      if i|we can ever|help|be|do ...8 say|call|let|shout|ask|just
      you're|are welcome to the|it|any|my|have|use|take|keep|a|them|all
      hope|trust|know you won't|don't|wouldn't|will mind
      shall he|she|they|my|the ...8 ?
      """,
      examples: [
        "Shall I take the shift?", "Can I help you with that?", "Would you like some tea?", "Need a hand?",
        "I can bring it over if you like.", "If you need anything, call me.",
        "Have the ladder all week if you like.", "You're welcome to use the oven.", "Could you use a fresh lamp?",
        "Shall my son knock?",
      ], counterExamples: ["Would you like to join us?", "If you're going, bring the chairs."]),
    Rule(
      "NOT-HINT-OWN-ACT",
      """
      missing|outstanding|overdue|unpaid|unsigned|late|yet ...3 i'm|im|we're on it
      missing|outstanding|overdue|unpaid|unsigned|late|yet ...3 i'll|we'll @softener? \
      !need|have|be|wait|expect|assume|remind|want|require|hope|@softener
      """,
      reach: .sentence,
      examples: ["The slides aren't there yet, I'm on it.", "The sign is still missing, but I'll paint one."],
      counterExamples: ["Your timesheet is still missing, I'll need it on Friday."]),
    Rule(
      "NOT-ASK-REACHABLE",
      "you can|may|could also|always|still|just? reach|call|contact|find|email|get|ask me|us|him|her|in|@name ...6",
      reach: .lead, examples: ["You can always call me on my mobile."]),
    Rule(
      "NOT-ASK-ANSWER",
      """
      like|love|hate to ...12 but|though|unfortunately|however
      happy|glad|love|delighted|pleased|honored to @softener? come|join|attend|help|do|assist|participate|accept|\
      meet|see|serve
      """,
      examples: ["I'd love to, but I can't.", "I would love to come to your party!"],
      counterExamples: ["I would love to talk to you about the job."]),
    Rule(
      "NOT-ASK-COMMITMENT",
      """
      i'll|we'll|he'll|she'll|they'll|i|we|he|she|they|@name|to will|can|shall|gonna|am|are|is|and|might|may|\
      could|would|did|have|has|had|going|want|need|plan|try @softener? to? @verb ...12 and|,|then|or @imperative
      going|trying|planning|able|ready|decided|like|tried|began|began|used|have|had|ability|time|chance|plan|\
      plans|order to @verb ...8 and|, @imperative
      """,
      examples: ["I will read it and send the notes.", "We're going to pack the car, drive the whole night and rest."],
      counterExamples: ["When you are done, send the notes."]),
  ]

  /// What the sender would do or give, put as a question.
  static let favours: [Rule] = [
    Rule(
      "NOT-ASK-FAVOUR",
      """
      < you|u? want|wants|need|fancy me|i to? ...20
      < you|u? want|wants|fancy ma|my|our|some|winter|free ... ?|$
      would it help|suit|be if|of|any i|we|help|use|any ...14 ?
      would it help to have me|us|somebody|someone ...8 ?
      would ...5 be of? any? use|help|good to? you? ?|,|$
      would you like|prefer|rather me|that|us|if i|we|to|send|bring ...12 ?
      should|shall|will i|we ...2 bring|fetch|draw|grab|bake|cook|pour|run you|over|round|up|one|it|some|the|your|a ...12 ?
      can|could|may|might i|we ...2 bring|fetch|get|send|reserve|book|keep|save|pour|draw you ...12 ?
      may|might|can|could i|we ...2 take|lift ...6 off your
      may|might i|we suggest|recommend|propose|send my|our|a|an|the|you|mr|mrs|@name ...14 ?
      i|we can|could|will|keep ...8 if \
      that's|it's|they're|that|nobody|your|you're|of|wanted|useful ...5
      let|lmk me? know? if ...5 need|needs|want|wants a|the|some lift|ride|hand|bed|break|coffee|tow
      """,
      examples: [
        "Want me to feed the cat?", "Would it help if I drove you?", "Would you prefer that I wait?",
        "Should I bring the ladder?", "Can I take the minutes off your plate?", "Let me know if Ben needs a lift.",
        "Would a map be of any help to you?",
      ],
      counterExamples: [
        "Do you want to come?", "Would it help to have a form?", "Should we cancel the order?", "Can I get the keys?",
        "Would you prefer Monday?",
      ])
  ]

  /// Advice that leaves nothing open.
  static let suggestions: [Rule] = [
    Rule(
      "NOT-ASK-SUGGESTION",
      """
      you could|can|might|may also|always|want|wish|even|consider|try|just|then|still ...6
      if i were|was you|in ...10
      you may|might|can @verb ...4
      i think|believe|guess|feel|suspect that? you|we|he|they|she should
      you should|shouldn't @softener? be|have|see|know|get|receive|probably|also|always|never|find|feel|try|hear|\
      enjoy
      """, reach: .lead,
      examples: ["You could always repaint it.", "If I were you I'd call her."],
      counterExamples: ["Could you repaint it?"])
  ]
}
