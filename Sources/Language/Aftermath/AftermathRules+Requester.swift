/// What requesters write once they were asked back (PRACTICES.md A12, A13).
extension AftermathRules {
  static let withdrawn = [
    Rule(
      "WITHDRAWN",
      """
      ( never mind | nevermind | nvm | forget it | forget about it | forget i asked | scrap that | leave it | let's \
      drop \
      it | let it go | drop it )
      ( don't | no need | no need to | not to ) worry|bother about|with? ( it|this|that | . | $ )
      no need ( any more | anymore | now | . | $ | to do | for it | after all )
      no longer|not ( needed|necessary|required|relevant | need it | need them | need this | need you )
      ( it | that | this | the problem | matter ) has|is|have been|now|just|already? ( \
      solved|resolved|settled|sorted|fixed|moot | sorted itself | solved itself )
      it's|that's been|now|already solved|resolved|settled|sorted|fixed|moot
      ( ^ | please | you can ) ( ignore|disregard|cancel|forget ) ( my|that|the|this|last ) ...
      i|we|i'll|we'll|i've|we've|he|she ...2 ( do|did|done|manage|managed|sort|sorted|fix|fixed|found|find ) \
      it|one|that|them? ( myself|ourselves | someone else | somebody else | elsewhere | another way )
      i|we take|withdraw|withdrew it|that|my|the|our ( back|request|ask|question )
      """,
      confidence: 0.75, blockers: ["NOT-AFTERMATH-"],
      examples: [
        "Never mind, we found someone else.", "No need any more.", "That has sorted itself.", "I'll do it myself.",
      ],
      counterExamples: ["I don't mind.", "I need you to ignore the noise."])
  ]

  static let tonedDown = [
    Rule(
      "TONED-DOWN",
      """
      just|only|even|simply ( a|the|one|two|half|part|three|an|ten|five|@number|some|your ) ...6 ( \
      would|will|is|are \
      ) ( do|be|help|suffice|enough|fine|great|ok|okay )
      a|the|an|one|half|two|even ...3 summary|draft|outline|sketch|paragraph|page|line|list|version|hour|day|part|half|\
      rest|minutes ...2 ( is|would|will|are ) ( do|enough|fine|plenty|ok|okay | be enough | be fine | be plenty | be \
      ok )
      ( next week | tomorrow | @day | next month | later | then | the end of | next @day ) ...2 ( \
      is|would|works|will \
      ) ( fine|ok|okay|too|also|enough | be fine | be ok | early enough | soon enough | do )
      no|not|isn't|aren't ( rush|hurry|urgent | that urgent | so urgent | big deal )
      ( it | that | this ) can|could wait
      take your time
      whenever ( you|it|suits|is )
      ( doesn't | does not | don't | needn't | need not ) have|need|be to? be|do|come|read|bring|stay ...
      not ( all | the whole | everything | the full | the entire | each | every )
      i|we|it|you|that ( only|just|really )? ( need|needs|want|wanted|meant|mean ) ( only|just|really ) ...
      i|we|you ( only|just|merely ) ( need|want|meant|mean|ask ) ...
      ( would|will ) ( half|less|fewer|one|two|ten|@number ) ...6 ( do|help|work|suit|enough )
      you ( can|could|may ) ( skip | leave out | drop | ignore | forget ) ...
      ( skip|drop | leave out ) the ...
      """,
      confidence: 0.65, blockers: ["NOT-AFTERMATH-"],
      examples: [
        "Just the summary would do.", "Next week is fine too.", "It can wait.", "We only need the first page.",
        "You can skip the appendix.",
      ],
      counterExamples: ["I need all of it today.", "It cannot wait."])
  ]

  static let proposed = [
    Rule(
      "THEY-PROPOSE",
      """
      ( how|what ) about ...
      what if we|you|i|it ...
      alternatively
      or ( we|you|i|else|maybe|perhaps ) ( could|can|might ) ...
      ( could|would|might|shall|should|can ) ( we|it|you|i ) ...8 ( instead|rather|alternatively | work for you | be \
      easier | suit you )
      what i|we|i'd|we'd really|actually|mainly? ( need|want|mean|meant | am after | have in mind | had in \
      mind | would like | like ) ...
      what i'm|we're really|actually|mainly? after ...
      i|we ( meant|mean | was thinking | were thinking | am thinking | had in mind | mainly need | \
      really \
      need | mostly need ) ...
      ( maybe|perhaps ) ( we|you|i|a|the|it ) ( could|can|might ) ...
      it's|it|that ( is|was )? ( for|about | meant for ) the|a|our|my ...
      ( we|i ) ( can|could ) ( help|send|move|offer|come|do|give|share|bring|pay|provide|shift|change|wait|start ) ...
      ( either ) ... or
      """,
      confidence: 0.6, blockers: ["NOT-AFTERMATH-"],
      examples: [
        "How about Thursday then?", "What I need is the total.", "We could move it to the small room.",
        "It's for the annual report.",
      ],
      counterExamples: ["I need it today.", "It is late."])
  ]

  static let silencers = [
    Rule(
      "NOT-AFTERMATH-OPEN",
      """
      will|i'll|we'll|to|be|get|gets|once|when|if|until|not|never|cannot|can't|haven't|hasn't|isn't|aren't|want|\
      need|must|should|can|could|wasn't|didn't|should've|as|soon ( it|that|them|they|have|been|be|is|are|get|this|yet|\
      gets|has|he|she|i|we|you|i've|we've )? ( is|are|has|have|been|be|it )? ( \(done)|attached )
      hope|hoping|trust|wish ( you|it|this|that|all ) ...
      have|has|did|is|are you|it|they|he|she ...2 ( \(done)|got|received|attached )
      """,
      confidence: 1, examples: ["It will be done by noon.", "Has it been sent?"], counterExamples: ["It is done."]),
    Rule(
      "NOT-AFTERMATH-COURTESY",
      """
      for your|the ...2 ( reply|offer|answer|response|note|mail|email|message|understanding|patience|interest|question|\
      invitation|feedback|consideration|honesty|suggestion | heads up )
      in advance
      for ( letting|getting ) ( me | us | back )
      """,
      confidence: 1, examples: ["Thanks for your quick reply."], counterExamples: ["Thanks for the file."]),
    Rule(
      "NOT-REDIRECTION-ILL", "is|are|was ill|sick|away|off|busy|fine", confidence: 1,
      examples: ["My colleague is ill."], counterExamples: ["My colleague is hiring."]),
  ]
}
