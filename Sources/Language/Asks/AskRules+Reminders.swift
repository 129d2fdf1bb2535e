extension AskRules {
  /// Asking again, pushing, and asking to look again at a no.
  static let reminders: [AskRule] = [
    AskRule(
      "REMINDER", .action, .direct,
      """
      any|some word|news|update|updates|luck|progress|movement|answer|reply|response ... ?
      any|some news|word|update|progress on|from|about|yet|with
      following|circling|checking|touching up|back|in|base on|about|with|regarding|to
      ^ follow up on|about|to
      want|wanted|like to follow|circle|check|touch up|back|in|base
      just|a|friendly|gentle|quick|another|second|final reminder|nudge|bump
      still|yet|not waiting|need|heard|received|seen|got for|your|the|back|from|anything|it
      haven't|have not|hasn't|never heard|received|seen|got|gotten back|anything|your|from|it|the
      asking|ask|pinging|writing again
      as i|we asked|mentioned|requested
      did you get|have|find a? chance|time|around|to
      have you|u had|got|found|made|decided|thought|looked|finished|done|read|reviewed|considered
      remind|reminding you
      bumping this
      """,
      confidence: 0.72, marks: .isRepeat,
      examples: ["Any news on the sheet?", "Following up on my request.", "Did you get a chance to look at it?"],
      counterExamples: ["Thanks for the update."]),
    AskRule(
      "RECONSIDER", .action, .conventionallyIndirect,
      """
      reconsider|rethink the|your|my|it|this|us|me|?|.|being
      be|being|to reconsidered
      please|could|can|would|will|to you? change your mind
      if anything|something|a|one|it|plans opens|changes|frees|comes ...6 keep|think|let|call
      would a|the|some|it|@number ... change|make|help ... ?
      """,
      confidence: 0.8, marks: .isReconsider,
      examples: ["I would love to be reconsidered.", "Would a smaller budget change it?"],
      counterExamples: ["We reconsidered."]),
    AskRule(
      "PRESSURE", .action, .direct,
      """
      after all|everything i|we|i've|we've did|do|done|have
      ^ come on
      i'll|i|we|we'll will? have to tell|inform|escalate|take|speak|go your|this|it|to|my
      please , please
      don't be like|so|such|that
      i thought we|you were friends|a
      just this|one once|time
      """,
      confidence: 0.6, marks: .isPressure,
      examples: ["After all I did for you…", "Come on, don't be like that."],
      counterExamples: ["We will come on Friday."]),
  ]
}
