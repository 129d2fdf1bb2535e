/// What only sounds like a no, or like a yes.
enum ResponseSilencers {
  static let rules: [Rule] = [
    Rule(
      "NOT-NO-IDIOM",
      """
      can't|cannot|couldn't possibly? ( thank|wait | help but | complain | agree more | be happier | \
      believe|stop|resist|imagine|stress|recommend|emphasize|praise | say enough | blame|fault | go wrong | see why \
      not | see any reason | hurt )
      couldn't be happier|better|more|prouder
      could not agree more
      no problem|problems|worries|prob|probs|need|rush|doubt|one|objection|objections|issue|issues|trouble|big|biggie|\
      hurry|pressure|stress|matter|question|questions|harm|sweat|longer|sooner|less|offense|offence|pun|wonder|joke|\
      hard|concerns|concern|comments|complaints|changes|further|more|special|big
      no but seriously|really
      yes and no
      not ( at all | only | a problem | to worry | a bad | bad | an issue | too bad | to mention | that i | \
      long|far|least | a bother | a big )
      why|whether|it's|or|hear|take|could|to or? not only? ?
      why not
      saying|says|take|took|hear|heard|answer|mean|means no ( to a | for|often|more )
      or|means|if|unless|whether|says|say|said|when no
      no ,? ( it's|its|that's | this is | you're | you are | go|i|really|i'm | i am | , )? \
      fine|ok|good|right|ahead|happy|glad|great|perfect|please|do|absolutely
      don't ( hesitate|worry|mind|forget | be sorry )
      do|does not hesitate|mind|forget|worry
      wouldn't|won't ( mind|hurt|miss|dream | say no | take long | be long | be late | be a problem )
      won't ( mind|miss|forget | let you | take )
      ( as if | like|if ) i could say no
      can't|cannot say no
      not kidding|joking|certain|that
      """,
      confidence: 1,
      examples: ["I can't thank you enough.", "No problem!", "No worries, will do.", "I wouldn't mind."],
      counterExamples: ["No, I can't."]),
    Rule(
      "NOT-NO-CONDITION",
      """
      if|unless|whether|when|should|lest|case you|they|he|she|it|this|that|i|we|@name|anyone ...3 \
      can't|cannot|won't|couldn't|don't|doesn't|isn't|aren't|not|unable|decline|no|pass
      you|you'd can't|cannot|couldn't|won't|wouldn't \(Words.act)|find|see|imagine|believe|beat|really
      in case you|of|it ...3 can't|not|no
      so that? you|they|it|he|she don't|doesn't|can't|won't
      """,
      confidence: 1,
      examples: ["If you can't make it, tell me.", "You can't beat that."],
      counterExamples: ["I can't make it."]),
    // Yes to who asked to have a thing taken away, no to who asked for it.
    Rule(
      "NOT-NO-GONE", "^ it's|they're|that's gone now? $", confidence: 1, examples: ["It's gone."],
      counterExamples: ["The desk is gone.", "It's gone, sorry."]),
    Rule(
      "NOT-YES-BEFORE",
      """
      done it|this|that ( @number|two|three|four|five|six|seven|eight|nine|ten|many|several|enough times|years|months )
      done it|this|that ( twice|before | so many times | for ...2 years|months|ages )
      did|done it|this|that last time|year|summer|winter|christmas|easter|spring|autumn
      """,
      confidence: 1, examples: ["I've done it three times, that's enough.", "I did it last year."],
      counterExamples: ["I've done it.", "I did it last night."]),
    Rule(
      "NOT-NO-CREDIT",
      """
      don't|didn't|not want you|anybody|anyone|him|her|them to
      can't|couldn't ( do | have done | be|ask ) it|this|that? ( without | any better | for better )
      """,
      confidence: 1, examples: ["I don't want you to worry."], counterExamples: ["I don't want to."]),
    Rule(
      "NOT-YES-THANKS",
      """
      ( yes|sure|ok|great|perfect|fine | of course | sounds good | works ) ...3 but|except|however|only|though ...3 \
      not|can't|cannot|won't|no|never|don't|wrong|isn't|unfortunately|doesn't
      i'd|we'd|would|i|wish really|absolutely? ( love|like | have loved | have liked | wish ) to ... \
      but|however|though|unfortunately|sadly|except|only
      i'm|am|not|aren't|never|isn't sure
      not|doesn't|don't|won't|wouldn't|didn't|never work|works|suit|suits|fit|fits
      ( for|make|making|made | to be ) sure
      is|are|be|was|if that|it|this|you|i|we? ok|fine|alright
      would|could|can|may|might|should have|i|you|we been|done|sent? happy|glad|fine|done|ok
      not|never|isn't|wasn't|aren't|weren't|yet|nothing|can't|cannot|half|nothing's \
      be|been|being|get|got|gotten|really? \
      done|attached|sent|approved|confirmed|agreed|accepted|happy|glad|fine|ok|acceptable|booked|signed|fixed|\
      possible|ready|perfect|paid
      when|once|until|if|after it's|that's|all|everything done|sent|paid|fixed|ready
      when|once|until|till|if|after|before|as soon as it's|it|that|that's|they|this|i'm|i|we|the|you|you're ...3 \
      done|sent|approved|confirmed|signed|ready|fixed|paid
      of course not
      absolutely|definitely|certainly|surely|totally|gladly|yes|ok|sure not
      of course i|we|you ( remember|know|understand|see|worry|realise|realize|would|want|wish|am|had|did )
      have|has|had|would|to|could|might|can't|cannot|not|or|never|i'd|she'd|he'd|they'd|you'd said|say yes
      yes and no
      yes or a? no
      yes|sure|right|indeed|true ,? i|we|it|that|you like|know|remember|understand|see|heard|got|had|was|were|did|saw
      hope|if|whether|is that's|it's|that|it cool|ok|fine|good|great
      sure thing? not|no
      my|our|the|this|a pleasure ...3 but|however
      """,
      confidence: 1,
      examples: ["I'd love to, but I can't.", "I'm not sure.", "It isn't done yet."],
      counterExamples: ["Sure, will do.", "I'd love to."]),
    Rule(
      "IF-OPEN", "if|whether|when i|we can|could|may|get|find|do", confidence: 1,
      examples: ["If I can do it, I'll tell you."]),
    Rule(
      "NOT-YES-NICETY",
      """
      hope|hoping|glad|happy|pleased|delighted|great|good|nice|lovely to|you \
      hear|see|read|know|learn|meet|are|were|like|liked|had|asked|could|got|enjoyed|from
      hope|hoping|glad|happy|pleased|delighted|great|good|nice|lovely you have
      i'm|am|so|very|really|we're|are|was|just so|very|really? glad|happy|pleased|delighted ( \
      that|you|for|with|he|she|it|about | to hear|see|know|have|read|learn|say|report|be )
      thanks ...3 great|good|perfect|sure|done
      happy birthday|new|monday|friday|easter|holidays|weekend
      fine print|line|attempt|day|work
      price|prices|rate|rates|fee|fees|terms|budget is|are fixed
      great plan|idea|question|work|job|to|point|offer|thought
      """,
      confidence: 1,
      examples: ["Glad to hear that.", "Happy birthday!", "I'm glad you asked."],
      counterExamples: ["I'd be glad to.", "Happy to help."]),
    Rule(
      "HINDERED-READING",
      """
      ( couldn't|can't|cannot | unable to | could not | didn't | wasn't able to | not able to | did not ) \
      really|even|quite? ( open|read|see|find|view|load|download|access|understand|get|hear | tell which | make out | \
      locate|remember|recall|follow|parse|decode )
      ( don't | do not | didn't | did not ) quite|really|fully? see|understand|get|have|find|follow ( what|which | \
      the attachment|file|link|document|mail|address|image|picture|pdf )
      no address|attachment|file|link|document|image|picture|number was|is|came|attached|in
      forgot|missing the attachment|file|link
      """,
      confidence: 0.85,
      examples: ["I couldn't open the file.", "No address was attached.", "I can't find the link."],
      counterExamples: ["I can't send the file."]),
  ]
}
