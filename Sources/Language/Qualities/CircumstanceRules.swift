/// Plain statements that are a reason only beside a refusal: "No. Two of my posts are empty."
///
/// They say what is the case and not why; `BesideRefusal` takes them for REASON by where they stand.
enum CircumstanceRules {
  static let all: [LabelRules] = [
    LabelRules("CIRCUMSTANCE:VALUES", values), LabelRules("CIRCUMSTANCE:NOT_MINE", notMine),
    LabelRules("CIRCUMSTANCE:POLICY", policy), LabelRules("CIRCUMSTANCE:COST", cost),
    LabelRules("CIRCUMSTANCE:SKILL_FIT", skill), LabelRules("CIRCUMSTANCE:PERSONAL", personal),
    LabelRules("CIRCUMSTANCE:RISK_QUALITY", risk), LabelRules("CIRCUMSTANCE:CAPACITY", capacity),
    LabelRules("CIRCUMSTANCE:TIME", time), LabelRules("CIRCUMSTANCE:PRIORITY", priority),
    LabelRules("CIRCUMSTANCE:DEPENDENCY", dependency), LabelRules("NOT-CIRCUMSTANCE", silencers),
  ]

  private static let capacity = [
    Rule(
      "CIRCUMSTANCE-CAPACITY",
      """
      is|are|it's|was|were|all|both ( already | still | all | both | now )? ( in use | taken | let | rented | reserved | \
      occupied | spoken for | paid for | claimed | promised | lent | packed | crowded | on loan | at work | out on )
      full ( to|until|till|up|of|by|on | as it is )
      is|are|it's|was ...2 down|empty|missing|vacant|unfilled|unstaffed ( a|an|till|until|for|to|by|as | $ | since )
      ( there's|there|theres|that's|we're|we|i|i've|we've|it's ) is|are|have|got|only|just|but? only|just|but? \
      one|two|three|four|five|six|@number *
      \(Words.many) of my|our|the|us|them|these|those|@number
      waiting list
      nowhere to|left
      received|had|got|have|are|were|for @number|dozens|hundreds @verb|submissions|applications|requests|entries|\
      candidates|orders|bids|sign
      volume|number of applications|requests|submissions|orders|entries
      lost @name|one|two|three|half|my|our to|in
      none of|left|spare|free|here|going
      is|are beyond my|our|the|this
      bottom|limits|end of the|my|our diary|week|calendar|strength|list|tether|drawer
      at|to|below|under the|its|our|full? minimum|brim|rafters|maximum|limit|strength
      belongs|goes|went to the|my|our|a|another|@name
      been cut|halved
      """,
      confidence: 0.6, blockers: ["NOT-CIRCUMSTANCE-"],
      examples: ["All four tents are in use.", "There's only one ladder for the street.", "We had 90 requests."],
      counterExamples: ["The tents are green."])
  ]

  private static let time = [
    Rule(
      "CIRCUMSTANCE-TIME",
      """
      i'm|i|we're|we|he's|she's|im am|are|is|be|have|got|sing|play|work|teach|run|fly|have|host|open|close|travel|\
      examine|leave|land|start|got ... \(Words.day)|@day|@time|\(Words.month)|@month|that|christmas|easter|until|till|\
      term|night
      \(Words.day)|@day|@time|\(Words.month)|@month|@number|evening|morning|week|weekend is|it's|are|has my|our|the|all|\
      already|a|already|her|his|full|bath|bed|dinner|when
      ( the | that ) whole|very|same|entire|exact week|month|day|weekend|evening|morning|afternoon|of|\(Words.day)
      all|whole|entire|of \(Words.month)|week|month|day|summer|winter|morning|afternoon|evening|term
      runs|run|goes|lasts|sits|stretches|ends all|until|till|through|to|into|over|on
      locked|booked|tied|busy|away|full|shut|closed|out since|until|till|through|all|by|from
      eat|eats|takes|take|means|mean|needs|need|ate|took ... hours|days|weeks|months|deadline|weekend|evening|afternoon|\
      day|week
      weeks|days|hours|months more|longer|late|behind|away
      its|it's @name|my|our|the party|exam|wedding|match|show|turn
      """,
      confidence: 0.55, blockers: ["NOT-CIRCUMSTANCE-"],
      examples: ["I play in Bath that night.", "The harvest runs until October."],
      counterExamples: ["The date is fixed."])
  ]

  private static let policy = [
    Rule(
      "CIRCUMSTANCE-POLICY",
      """
      licence|license|permit|permission|regs|regulations|regulation|rules|rulebook|statute|statutes|bylaws|contract|\
      framework|guidance|guidelines|policy|clause|tender|procedure|protocol|charter|constitution|freeze|compliance
      section|condition|article|paragraph @number
      had to|must|shall|may|has|have be|only|complete|reach|arrive|closed|close|sign|signed ( by|in|before|on|to|from|\
      complete|a|made|at )
      we|the|our|this hold|accept|give|publish|allow|grant|lend|issue|refund|ship|open|close|admit ( no|one|only|a|\
      nothing|at )
      we ( don't | do not | never|no longer ) accept|hold|allow|publish|lend|take|give|issue|refund|ship|open|comment|\
      discuss|share|negotiate|install|admit|grant
      ( hours|deadline|entries|applications|submissions|doors|registration|list|books ) ...3 \
      are|close|closed|closes|shut|ended|was
      company|school|house|city|site|group -? wide
      made|make it a rule
      is|was frozen|sealed|confidential|binding|embargoed|controlled
      a controlled|restricted|protected
      framework|contract|lease|agreement|order|deal was|is signed|fixed|binding
      nobody|no one|anyone|nothing ( without | who | he | under )
      without ( a|an|the|two|three|your|his )? ( order|number|signature|permit|ticket|badge|form|licence|receipt )
      counts|count ...3 as
      """,
      confidence: 0.65, blockers: ["NOT-CIRCUMSTANCE-"],
      examples: ["Dogs need a permit on this beach.", "Entries closed on Friday."],
      counterExamples: ["The dogs like this beach."])
  ]

  private static let cost = [
    Rule(
      "CIRCUMSTANCE-COST",
      """
      quid|pounds|euros|dollars|bucks|€|£|skint|overdraft|savings
      i|we|that|it|which pay|paid|prepay|owe|cost|costs|lose
      my|our|the|all|whole|of money|funds|cash|wage|wages|pay|pot|purse|kitty
      below|above|under|at|than|over cost|budget|price
      had|ate|took|swallowed|has|drank all|my|our|the of|money|savings|last|fair|holiday
      price|prices|fee|fees|rent|bill|invoice|rate is|are|went|has|have|doubled|goes|was|came
      """,
      confidence: 0.65, blockers: ["NOT-CIRCUMSTANCE-"],
      examples: ["The new boiler ate our savings.", "We pay thirty quid a month as it is."],
      counterExamples: ["The boiler is warm."])
  ]
}
