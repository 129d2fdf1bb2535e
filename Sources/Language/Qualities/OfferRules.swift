/// Plain mentions that are another way only beside a refusal: "Marian holds the budget for that."
///
/// `BesideRefusal` takes them for ALTERNATIVE by where they stand.
enum OfferRules {
  static let all: [LabelRules] = [
    LabelRules("OFFER:CONDITION", condition), LabelRules("OFFER:OTHER_PERSON", otherPerson),
    LabelRules("OFFER:SMALLER", smaller), LabelRules("OFFER:I_CAN_INSTEAD", instead),
    LabelRules("OFFER:LATER", later), LabelRules("OFFER:OTHER_MEANS", otherMeans),
    LabelRules("NOT-OFFER", silencers),
  ]

  private static let kin = "dad|mum|mom|nana|nan|gran|grandpa|grandma|auntie|uncle|mr|mrs|miss|dr"
  private static let when = "\(Words.day)|@day|@time|\(Words.month)|@month|\(Words.season)"

  private static let otherPerson = [
    Rule(
      "OFFER-OTHER-PERSON",
      """
      @name|he|she|they|\(kin) knows|does|did|holds|teaches|taught|writes|wrote|runs|ran|boards|likes|loves|lends|sells|\
      rents|kept|keeps|drives|plays|cooks|might|owes|reads|repairs|fixes|makes|made|swears|still|once|fancies
      @name|he|she|\(kin)|dads|mums would|could|he'd|she'd|might|can|is|up|has|he's|she's|has @verb|free|around|\
      quick|good|brilliant|them|it|one|time|happy|keen|looking|always|solid|up|the|half
      he'd|she'd|they'd|he's|she's|they're free|quick|kind|good|brilliant|around|cheap|keen|better|happy|come|help|like|\
      love
      would|could|might|can|does|is @name|\(kin) fancy|like|want|do|be|help|take|know|have|free|around|interested|not
      have|has you|he|anyone seen|met|tried|asked|considered @name|\(kin)|the|a|your
      try|take|ring|ask|see|phone|write @name|her|him|them|\(kin)|for
      worth a|the|asking|trying ring|call|try|word|visit|phone|ask|him|her|them
      who|whoever nursed|taught|knows|did|boards|runs|has|does|wrote|lives|can|could|sells|lends|keeps|would|handles
      give|leave|pass|hand|left it|them|that|this|those to who|whoever|someone|somebody|@name|people|others
      would be my choice|pick|bet|answer|first|tip
      my choice|pick|bet would|is
      there is|there's a|somebody|someone mr|mrs|miss|who|man|woman|chap|girl|lady|firm
      best|better be @name|with|off
      the man|woman|person|one for|who|with|w|to
      """,
      confidence: 0.62, blockers: ["NOT-OFFER-"],
      examples: ["Jo did the last one.", "Would Kim fancy it?", "Worth a call."],
      counterExamples: ["The last one is done."])
  ]

  private static let otherMeans = [
    Rule(
      "OFFER-OTHER-MEANS",
      """
      there's|theres|there|here's|here is|are|should|may|might|must? be? a|an|some|another|one|plenty|also|always|still
      the|our|a|an|@name|another ...5 opens|open|lends|rents|hires|sells|stocks|offers|quoted|has|have|releases|takes|\
      does|serves|delivers|provides ...4 at|for|on|from|to|it|them|these|those|one|a|until|till|ins|in
      < buy|rent|hire|borrow|use|pick|watch|read|order|grab|book|check|download|print|put|look|see a|an|one|the|her|\
      him|it|them|at|on|in|up|that|this|our|my
      give|lend|send|bring me|us a|an|the|your|one|two|three
      by telephone|phone|video|post|train|bus|mail|bike|tram|ferry
      may|might|could|can|would sponsor|suit|work|serve|do|apply|fit|use|rent|hire|borrow|wish|like|pick|ask|go|take
      is|are|stands|lives|hangs|lies|waits open|free|welcome|with|on|under|in|at to|hook|the|you|shed|desk|reception|\
      hall|fridge|for|my|our|@name|until|till
      written|online|postal|telephone queries|requests|applications|bookings|orders|enquiries
      welcome to the|it|them|use|come|my|our|a|all
      what i do have
      what if|about|would we|i|you|he|she|they|a|the|an
      how about a|the|an|we|you|i
      works|work|would|do|does ( fine | just as | the trick )
      has|have|got it|them|one for|in|at|from|on @number|stock|a|the
      """,
      confidence: 0.5, blockers: ["NOT-OFFER-"],
      examples: ["There's a projector in the library.", "What if we met by the lake?"],
      counterExamples: ["The lake is deep."])
  ]

  private static let later = [
    Rule(
      "OFFER-LATER",
      """
      next|following|another spring|summer|autumn|winter|year|season|month|week|term|time|round|batch|one|chance|gap|\
      slot|run
      in|for|from|after|by|come|until|till the? spring|autumn|summer|winter|fall|new|\(Words.month)|easter|christmas
      earliest|soonest|latest|before|after \(when)|is|next|the
      ask|nudge|try|tell|ping|remind|write|ring|call|catch me|us|back again|in|when|then|once|after|next|on|tomorrow|\
      come|if
      keep me|us posted|in|informed
      runs|run|opens|open|comes|come|happens|held|again ...3 again|next|in|from|on|at
      shall|could|can|should|might|would we|i|you ... in|on|at|after|next|by \(when)|week|month|year
      has|have|is|it's more|some|plenty|a|still|wide|room|free room|space|gap|slots|open|in|on|from
      \(when) ...2 he's|she's|i'm|we're|it's|they're|there's|is|are|works|work|suits|instead|would|then|again
      wait|waits|hold|holds for|until|till *
      i'll|we'll|i|we will|shall|can|could|join|arrive|come|be|ring|start|do|have ... at|on|from|by|after|in|until \
      \(when)|quarter|half|noon|@number
      not|as late|early as
      i'm|am your|all yours|man|woman|day
      that's|thats|part's|rest's \(when)
      """,
      confidence: 0.5, blockers: ["NOT-OFFER-"],
      examples: ["Nudge me again in May.", "Should it run next spring, tell me."],
      counterExamples: ["Spring was wet."])
  ]

  private static let instead = [
    Rule(
      "OFFER-I-CAN-INSTEAD",
      """
      i|we can|could|will|shall|might|would gladly|happily|certainly|always|at|well|easily|also|still|sit|do|read|look|\
      record|draft|come|talk|write|draw|bring|cook|bake|drive|send|lend|show|help|make|walk|watch|keep|ask|put|ring|\
      call|cover|teach|offer|give|print|post|pick|mind|feed|water|check|play|sing|paint|fix|mend|share|pay|chip|join|\
      find|hold|build|run|set|get|take
      i'll|we'll|i'd|we'd|ill gladly|happily|certainly|be|do|read|look|record|draft|come|talk|write|draw|bring|cook|\
      bake|drive|send|lend|show|help|make|walk|watch|keep|ask|put|ring|call|cover|teach|offer|give|print|post|pick|\
      mind|feed|water|check|play|sing|paint|fix|mend|share|pay|chip|join|find|hold|build|run|set|get|take
      < can|could|happy|glad ( ring|do|bring|send|lend|help|come|make|read|call|share|give | to @verb )
      what i'd|i|we can|could|do|will|would gladly|happily|offer|do|have|give|suggest
      with pleasure
      the|my|our offer|invitation|promise ...3 stands
      """,
      confidence: 0.55, blockers: ["NOT-OFFER-"],
      examples: ["I can record it for you.", "The offer of tea stands."],
      counterExamples: ["I can see that."])
  ]

  private static let smaller = [
    Rule(
      "OFFER-SMALLER",
      """
      i'll|i|we'll|we|ill do|take|give|manage|spare|lend|cover|bring|slip half|one|two|three|four|five|six|ten|@number|\
      only|you|it|the first|only|one|half|two|three|front|for|, @number|of|and|,|ton|front
      ( you|you'll|youll shall|will|can|may have ) ...3 by|on|from|for
      you'll|youll have ...6 by|on|from|for
      you have us|me for|of|on|from
      < half|one|two|three|four|five|six|ten|twelve|@number ...2 fine|granted|ok|please|male|female
      half an|a hour|day|page|dozen|one ...2 no|at|instead|for|on|only
      no more than
      @number|one|two|three|half|seven|ten ...2 ( is|are granted|fine|ok|yours|possible )
      @number pallets|boxes|tons|seats|pages|copies|places|pieces|chairs go|goes|will
      ^ the !one|only|first ...3 i'm|i|we're yours
      @name|survey|figures|rest|half|part attached|enclosed
      nothing but ...3 from|would
      we|i could|can keep|save|spare the|a|some
      what i|we can give|spare|offer|do you|is
      """,
      confidence: 0.48, blockers: ["NOT-OFFER-"],
      examples: ["Half an hour, no more.", "The map you shall have by noon."],
      counterExamples: ["The map is lost."])
  ]

  private static let condition = [
    Rule(
      "OFFER-CONDITION",
      """
      ^ should it|you|they|he|she|we|the|that|this|@name
      provided|providing that? *
      as|so long as
      ^ offer|give|get|swap|find|bring|lend|send|let|pay|show|move|add me|us|in|a|the|him|her|it|your ... and \
      i'm|we're|i'll|we'll|i|we|he'll|she'll|it's|the|you
      the day|moment|minute|week it's|it|you|they|that|he|she|i|we
      if ... yours|i'll|i'd|we'd|we'll|happy|count|glad
      ( i'd|we'd | i|we would|could ) ... if|provided|once|unless *
      """,
      confidence: 0.58, blockers: ["NOT-OFFER-"],
      examples: ["Should it dry by noon, ring me.", "Find me a second van and I'm in."],
      counterExamples: ["Find me at noon."])
  ]

  private static let silencers = [
    Rule(
      "NOT-OFFER-NEWS",
      """
      let|keep you|them|him|her|everyone|@name know|posted|informed
      ( i|we will|shall | i'll|we'll ) have|make someone|somebody|sure
      """,
      confidence: 1, reach: .sentence, examples: ["I'll let you know after the meeting."],
      counterExamples: ["Let me know."]),
    Rule(
      "NOT-OFFER-ASIDE",
      """
      thanks|thank|regards|congratulations|cheers|last
      i|we can|could|would only|not|see|hear|imagine|say|tell|understand|never|hardly|love|like|have|rather|feel|\
      hate|picture|no
      i'd|i'll|we'd|we'll only|not|never|love|like|have|rather|be afraid|let|miss|loved|sit|pass|hate
      let|keep me|you|us|them know
      make|makes sure
      hold|keep it|this
      please|may|have ...2 have
      i|we|will|you have
      there's|there is|are|isn't no|nothing|only|just|not|nobody|nowhere|one|two|three
      hope|hopefully|luck|weekend
      have a|the best|great|good|nice|lovely|fun
      yesterday|ago
      full|shut|closed|taken|gone|away|busy|booked
      """,
      confidence: 1, examples: ["I can see that."], counterExamples: ["I can bake."]),
  ]
}
