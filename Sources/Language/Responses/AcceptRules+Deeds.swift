/// Consent without "yes": the thing done or under way, a time given, the thing handed over.
extension AcceptRules {
  /// What people report to have done when they were asked to.
  private static let done = """
    done|sent|paid|booked|fixed|signed|delivered|submitted|ordered|attached|enclosed|emailed|mailed|uploaded|posted|\
    forwarded|printed|updated|shipped|called|confirmed|sorted|pulled|pushed|merged|renewed|transferred|restarted|\
    packed|moved|granted|arranged|cancelled|canceled|deleted|removed|added|changed|corrected|reserved|returned|\
    finished|cleaned|watered|fed|collected|dropped|shared|copied|scanned|rebooked|refunded|released|unlocked|reset|\
    blocked|swapped|noted|registered|invited|approved|wired|deployed|rolled|replaced|repaired|ironed|baked
    """

  static let reports: [Rule] = [
    Rule(
      "ACCEPT-REPORT",
      """
      ^ ( all|just|already|and|now|is|it's )? \(done) ( .|,|! | $ | ;|-|:|and|it|them|all|both|this|that|the|your|\
      yesterday|already|now|today|just|last|on|at|by|in|for|to|him|her|you|@emoji|@time|off|down|out|up|back )
      ( is|are|it's|they're|was|were|been|i've|we've|have|has|that's|card's ) ( now|all|already|just|both )? \
      \(done) ( .|,|! | $ | ;|already|for|and|-|to|now|@emoji|by|on|from|at|this|until|till|in )
      did|does it|that|them|this|both|so ( already|last|yesterday|this|just|,|.|today|now|on|at | $ )
      i|we|@name|he|she walked|sent|brought|took|dropped|gave|put|posted|mailed|paid|carried|ran|told|asked|phoned|\
      rang|emailed|called|signed|picked|delivered|handed it|them|him|her|that|this|both
      lgtm
      made ...3 changes|change|edits|corrections|arrangements|reservation|reservations|updates|revisions|comments
      attached|enclosed|herewith ( . | $ | ; )
      , \(done) ( . | $ )
      in|at|on your|the|our|their *? inbox|calendar|dropbox|drive|folder|post|mail|diary|hands|letterbox|mailbox|outbox|\
      pigeonhole|desk|doorstep|fridge|hook|spreadsheet|channel
      on its|their|the way ( .|,|! | $ | ;|to|now|since|and )
      """,
      confidence: 0.76, blockers: ["NOT-YES-", "HINDERED-", "DECLINE-", "NOT-REPORT-"],
      examples: [
        "Pulled. The page is calmer now.", "transferred this morning", "two nits, merged", "did it last night",
        "Mags walked it down at ten.", "It's in the team calendar.", "Seven days are granted.",
      ],
      counterExamples: ["It has not been moved.", "We lost it in the post."]),
    Rule(
      "NOT-REPORT-OTHER",
      """
      noted that|and|with|,|your|enjoyed
      not|never|yet|hasn't|haven't|isn't|aren't|wasn't|weren't yet? been? @participle|moved|booked|signed|sent
      lost|stuck|get|put|look|looked ...3 in|at|on your|the|our|their \
      inbox|post|mail|diary|drive|folder|calendar|desk|fridge
      no|nothing|forgot ...3 attached|enclosed
      by whom|who
      was|were|been|is|are already|all|just? ( booked|signed|granted|moved|cancelled|released|renewed|reserved ) ( \
      until|till|since|on|for|by|to|before|from|solid|out|up|in )
      """,
      confidence: 1, examples: ["We lost it in the post.", "The van is booked until May."],
      counterExamples: ["It's in the post."]),
    Rule(
      "ACCEPT-UNDER-WAY",
      """
      ^ ( i'm|im|am|we're|just|already|now )? \
      coming|heading|leaving|walking|driving|running|looking|checking|fixing|grabbing|putting|opening|calling|ringing|\
      sending|doing|getting|bringing|starting|booking|picking ...4 now|down|up|over|out|round|coat|shoes|it|them|right|\
      there
      ^ ( i'm|im )? omw
      """,
      confidence: 0.74, blockers: ["NOT-YES-", "DECLINE-", "DEFER-LATER", "NOT-WAY-"],
      examples: ["coming down", "looking at it now", "Putting my coat on."],
      counterExamples: ["Looking into it.", "Looking forward to hearing from you."]),
    Rule(
      "NOT-WAY-ASIDE", "looking forward|up|good|into\ncoming up|soon|out", confidence: 1,
      examples: ["Looking forward to it."], counterExamples: ["looking at it now"]),
  ]

  static let removals: [Rule] = [
    Rule(
      "ACCEPT-TAKEN-OFF",
      """
      ( i've|we've | i|we have ) now|just|already|also? taken|struck|crossed|wiped|knocked ( \
      it|that|them|him|her|you|both | your|the|his|her name|fee|charge|cost|post|photo|picture|order|line|page|item ) \
      off|out|down
      it's|they're|you're|that's ( gone from | off ) your|the|our|my bill|account|list|invoice|statement|record|\
      records|page|site|order|website|rota
      """,
      confidence: 0.9, blockers: ["NOT-YES-", "DECLINE-", "HINDERED-"],
      examples: ["I've taken it off your account.", "We've taken it off your bill.", "It's off the list."],
      counterExamples: ["I've taken the week off.", "It's gone.", "I haven't taken it off."]),
    Rule(
      "ACCEPT-REMOVED",
      """
      ( i've|we've | i|we have ) now|just|already|also? deleted|removed|erased|transferred|credited|refunded|waived|\
      cancelled|corrected|replaced|returned|restored|unlocked|cleared it|that|them|you|your|the|both|his|her|my|all
      you don't|won't have|need to pay
      you needn't pay
      """,
      confidence: 0.85, blockers: ["NOT-YES-", "DECLINE-", "HINDERED-"],
      examples: [
        "I've deleted your name.", "I've transferred it to your account.", "You don't have to pay it.",
      ],
      counterExamples: ["It's gone.", "I've never deleted it.", "I don't have to pay it."]),
    Rule(
      "ACCEPT-FOR-YOU",
      """
      ( i'll|we'll | i|we will ) gladly|happily|just? @verb it|that|them|one|some|those|these ...3 for you ( .|!|,|; \
      | $ | then|now|tonight|tomorrow|today|by|on )
      """,
      confidence: 0.9, blockers: ["NOT-YES-", "DEFER-", "NOT-NO-CONDITION", "DECLINE-", "NOT-WILL-"],
      examples: ["I'll copy it out for you.", "We'll keep them for you."],
      counterExamples: ["I'll check it for you.", "I'll leave it for you to decide."]),
    Rule(
      "ACCEPT-MERRIER", "the more ,? the merrier", confidence: 0.95, blockers: ["NOT-YES-"],
      examples: ["The more the merrier."], counterExamples: ["The more I bake, the less they eat."]),
  ]

  static let grants: [Rule] = [
    Rule(
      "ACCEPT-YOURS",
      """
      is|are|it's|its|they're|all yours ( .|,|! | $ | from|till|until|on|for|to|then|;|@emoji|if )
      you|u|you'll|ye ( will|shall|can )? have|get|find|receive|see him|her|me|us|one|two|three|all|both|mine|your|\
      his|our|@number
      shall|will have ( it|them|him|her|the|my|your|our )? by|on|before|at|tomorrow|tonight|today|within
      you|u shall have
      i|we|he|she|they am|are|is|he's|she's|i'm|we're|they're your|the man|woman|guy|girl
      ( fire away | have at it | be my guest | help yourself | knock yourself out | press the button | run it | take \
      it | take them | hit send | ship it | green light )
      fine|ok|okay|good|happy|cool|delighted|thrilled with|by it|that|this|them|both
      ( with | the greatest ) ( the )? ( great|greatest )? ( of )? pleasure
      no objection|objections|problem|problems|worries|issue|issues whatever|whatsoever|at|there|here|this|with|if
      have|has|got my|our word|blessing|ok|okay|yes|vote
      ^ understood|noted|sorted|lgtm|roger ( .|,|! | $ | -|;|and )
      my|both|two thumbs ( are )? both? up
      """,
      confidence: 0.76, blockers: ["NOT-YES-", "DECLINE-"],
      examples: [
        "The 12th is yours.", "You shall have them by Friday.", "You'll have him by noon.", "Be my guest.",
        "With the greatest of pleasure.", "I have no objection whatever.", "understood, nothing until eight",
      ],
      counterExamples: ["I'm not fine with that."]),
    Rule(
      "ACCEPT-IN", "you're|youre|you|ur|u are? in ( .|,|! | $ | ; )", confidence: 0.95,
      blockers: ["NOT-YES-", "DECLINE-"], examples: ["Brent agrees, so you're in."],
      counterExamples: ["You're in the way."]),
    Rule(
      "ACCEPT-TIME-GIVEN",
      """
      \(Words.day)|@time|@number|noon|\(Words.month)|two|three|four|five|six|seven|eight|nine|ten it is
      ^ ( then|ok|at|on|say|make|the|till|for )? \(Words.day) ,? ( at | around|about )? \
      @time|@number|one|two|three|four|five|six|seven|eight|nine|ten|noon|morning|afternoon|evening|lunch ( .|,|! | $ | \
      ;|and|then|it|at|in|by|outside|@emoji|- )
      ^ ( then|ok|at )? @time ( .|,|! | $ | after|at|in|by|outside|@emoji|sharp|then )
      ^ then|ok|at @number pm|am|sharp
      outside|by|at yours|mine|ours|your|the|my ...2 at @time|@number|one|two|three|four|five|six|seven|eight|nine|ten
      """,
      confidence: 0.62, blockers: ["NOT-YES-", "DECLINE-", "PART-TIME"],
      examples: [
        "sunday six it is", "Wednesday, 8.45, at the desk.", "Then 2 pm, after lunch.", "outside yours at 6.40",
      ],
      counterExamples: ["Not Wednesday at nine."]),
  ]
}
