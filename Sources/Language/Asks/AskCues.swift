import Messages

/// Words that tell of an ask what is asked for, of whom, and how much of it.
///
/// The id of a cue begins with its facet; they are no labels of their own.
enum AskCues {
  static let rules: [Rule] = types + acts + efforts + stakes + scopes + conditions

  /// What kind of act an ask for action really is; the first that fires wins.
  static let types: [Rule] = [
    Rule(
      "CUE-TYPE-TIME",
      """
      to|can|could|would|will|we|you|let's|lets|and meet|join|attend|visit|talk|chat|come|participate|stop|swing|\
      drop by|with|up|at|on|to|in|over|us|me|for|about|tomorrow|@day|together|the|a|our|your|this|next|?|.
      jump|hop|get on a|the|our call|zoom|phone
      set|schedule|arrange|book up? a|an|the|some meeting|call|time|appointment|lunch|dinner|interview|visit
      invite|invited|inviting|rsvp|invitation|availability|speaker|keynote
      available|free|around|convenient for|on|at|to|in|this|next|tomorrow|@day|@time|@number|between|?|next
      come|stop|swing over|by|along|with|to
      hour|minutes|time of|to your|with|talk|meet|discuss|every|for
      mentor|coach me
      have|grab lunch|dinner|coffee|breakfast
      """,
      examples: ["Could you join the 3 pm call?", "Are you free on Monday?"]),
    Rule(
      "CUE-TYPE-APPROVAL",
      """
      approve|approval|authorize|authorization|permission|sign-off|consent|go-ahead|acceptable|okay|permit|allow
      sign off
      ok|okay|alright|fine|agreeable with|to|if|for|by
      agree to|with|that
      ^ could|can|may|might|is|would|will|does @subject|@name|the|it|that ... \
      ok|okay|fine|work|possible|acceptable|allowed
      open to a|an|the|us|my
      """,
      examples: ["Is it ok to ship?", "Would you be open to a case study?"]),
    Rule(
      "CUE-TYPE-INFO",
      """
      @modal you @softener? tell|explain|clarify|advise|describe|elaborate|say|remind|answer|let|confirm
      tell|let|advise|inform|email|remind|update me|us know|what|how|when|if|why|about|of|on|whether|where|who|which
      know what|how|when|if|why|whether|where|who|which|of|about|your
      advise|thoughts|opinion|feedback|comments|idea|ideas|suggestions|advice|clarify|clarification|explain|\
      information
      wondering|wonder|curious|ask|see|find if|whether|what|how|who|why|when|where|out|about
      respond|reply|answer
      """,
      examples: ["Could you tell me why it failed?"]),
  ]

  static let acts: [Rule] = [
    Rule(
      "CUE-TYPE-ACTION",
      """
      who ...3 will|can|could|would|wants @softener? @verb ...30 ?
      could|can|would|will|should @name|the|my|our|this|it @softener? @verb ...30 ?
      """,
      examples: ["Who of you will volunteer?"], counterExamples: ["Who won?"])
  ]

  static let efforts: [Rule] = [
    Rule(
      "CUE-EFFORT-LARGE",
      """
      take over
      write|draft|prepare|organize|host|lead|run|build|translate|design|develop|plan|edit|manage|coordinate|move|\
      mentor|train|coach|review|proofread|paint a|the|an|my|our|your|all|whole|house|me|this ...3 \
      report|plan|project|party|event|conference|workshop|proposal|manual|book|chapter|team|course|presentation|\
      house|budget|thesis|wedding|website|system|me
      whole|entire|full|all week|weeks|month|day|year|weekend|summer|project|of
      both ... week|weeks|days
      release|spare|lend|second ...6 week|weeks|month
      for all of
      for a|the|two|three|four|several|@number @number? weeks|months|days|years
      every|each second? week|month|day|monday|tuesday|wednesday|thursday|friday|weekend
      @number pages
      mentor|chair|host
      """,
      examples: ["Could you take over the project?", "a quick review of 90 pages"]),
    Rule(
      "CUE-EFFORT-SMALL",
      """
      forward|send|call|confirm|sign|check|approve|tell|text|email|cc|copy|ring|ping|fax|print|bring|pass|remind|\
      answer|reply|respond|grab|pick|drop|hold|open|close|lock|initial
      let me|us know
      quick|quickly|minute|minutes|moment|second
      ok|okay|thoughts
      do|does|did|have|has|is|are you|u|we|anyone|there|it|the know|have|seen|got|free|coming|still|fixed|ready
      sign|make|say|put|lend|change|fix|remember|save|check|borrow
      """,
      examples: ["Forward me the link."]),
  ]

  static let stakes: [Rule] = [
    Rule(
      "CUE-STAKES-HIGH",
      """
      board|contract|contracts|client|clients|customer|customers|investor|investors|regulator|auditor|auditors|\
      lawyer|legal|lawsuit|court|ceo|director|minister|governor|senator|budget|tender|settlement
      critical|crucial|vital|imperative|essential|urgent|urgently
      very|extremely|most|really important
      by|before the board|audit|hearing|deadline
      $ @number
      @number euros|dollars|pounds|million|thousand|k|euro
      before i sign
      full|whole amount|sum|price|rate|fee
      senior|board management|member
      vice|managing president|director
      """, confidence: 0.6,
      examples: ["The board wants this by Monday.", "This is critical for the launch."],
      counterExamples: ["I am dying for coffee."])
  ]

  static let scopes: [Rule] = [
    Rule(
      "CUE-SCOPE-GROUP",
      """
      someone|somebody|anyone|anybody|everyone|everybody|volunteers|volunteer|folks
      one|some|any|all|each|who|either of you|us
      you guys|all|two
      people
      """,
      examples: ["Can someone take notes?", "Who of you will help?"]),
    Rule(
      "CUE-SCOPE-TEAM", "your team|group|department|office|company|firm|people|staff|side|unit|organization",
      examples: ["Can your team host us?"]),
  ]

  static let conditions: [Rule] = [
    Rule(
      "CUE-CONDITIONAL",
      """
      < if|unless|provided|assuming you|you're|you'll|you've|your|the|they|he|she|it|there|we|anyone|@name
      in case
      """,
      examples: ["If you're going, bring chairs.", "If the client agrees, book it."],
      counterExamples: ["Let me know if it rains."])
  ]
}
