/// Another time for the same thing (LABELS.md 4.3 ALTERNATIVE:LATER); earlier counts too (4.7.9).
extension AlternativeRules {
  private static let when = "\(Words.day)|@day|@time|\(Words.month)|@month|\(Words.season)"

  static let later = [
    Rule(
      "LATER-REVISIT",
      """
      revisit|reconsider|discuss|talk|return|review|reschedule|postpone|schedule|connect|defer ...6 ( next \
      \(Words.span)|time|round | later|again|another | \(when) | at that|this|some point )
      meet|try|plan|move|push|arrange|start|shift|do ...4 ( next \(Words.span)|time|round | another time|day|week | \
      \(when) | later )
      ( come back to | pick ... up | look at | get together | hook up | catch up ) ...6 ( next|later|after|again|then \
      | \(when) | another time )
      postpone|reschedule|raincheck
      rain check
      push|move|delay it|this|that
      when you come|are|get back
      when i'm|we're|things|it are|is|get|calm|slows? back|down|free|quieter|over|done|calmer|home
      """,
      confidence: 0.8, blockers: ["NOT-ALTERNATIVE-"],
      examples: [
        "we could revisit next quarter", "Perhaps we can get together again after Easter?",
        "Call me when you come home, when you get back.",
      ],
      counterExamples: ["I revisit my parents."]),
    Rule(
      "LATER-NAMED-TIME",
      """
      how|what about ...3 ( \(when) | next|later|another|after | the week )
      maybe|perhaps|possibly|instead|rather ...4 ( \(when) | next \(Words.span) | later )
      \(when)|morning|afternoon|evening|lunch|lunchtime|week|then|@number|weekend ...3 ( \
      works|work|suits|fits|instead | is fine|good|ok|better|possible|free|open | are better | would be better | \
      would suit | i'm yours|free | i|we can|could | i have time )
      can|could|might|free|available ( do|make|come|meet|be|send|get|have|finish|deliver|take|join|start|call|offer|\
      manage|attend|talk )? ...4 from|after|on|by|in|at|this|next? ( \(when) | next \(Words.span) | later )
      able to \(Words.act) ...3 from|after|on|by|in|starting|at
      ( from|after|starting|once | as of | until after ) ( \(when) | next \(Words.span) | the \
      holidays|audit|launch|release|exams|summer|move|fair|break|inventory ) ...3 \
      i|we|would|could|works|we'd|i'd|i'm|we're|should|maybe
      i|we|i'm|we're|things am|are|is|have|could|can|would? be? ( free|available|open|calmer|quieter | more time ) \
      again? after|from|in|on|next|by|then|once|tomorrow
      after \(when)|the|we|my|our|that|this|@number ...5 could|can|would|happy|works|glad|free|maybe|i'll|we'll|\
      possible
      """,
      confidence: 0.8, blockers: ["NOT-ALTERNATIVE-"],
      examples: [
        "Not today, but Monday works.", "Maybe a walk on Sunday?", "7:15 works, I'll ring you",
        "How about Friday?",
      ],
      counterExamples: ["I was there last week."]),
    Rule(
      "LATER-ASK-AGAIN",
      """
      ask|try|ping|remind|check|call|come|write|talk ( me|us|back|again|in | to me ) again? \
      in|next|later|after|on|when|tomorrow|then|once|\(Words.day)|closer
      later|earlier|sooner this|in|today|that|would|works|date|start|slot|maybe|?|instead
      """,
      confidence: 0.75, blockers: ["NOT-ALTERNATIVE-"],
      examples: ["Ask me again in May.", "Could we do it later this week?"], counterExamples: ["Ask me anything."]),
    Rule(
      "LATER-NEXT",
      """
      < or|but|maybe|perhaps|only|definitely|the? next|following ( quarter|week|month|year|time|sprint|semester|\
      spring|summer|round )
      until|till|for|by|in next \(Words.span)
      next time
      next quarter|year|semester|spring|summer we|i|would|could|maybe|works|instead|perhaps|is|if|let's|though
      the|a second|next|later|other|following|third fair|round|session|date|slot|batch|course|workshop|call|meeting|\
      sprint|run|edition|event|trip|shift|show|concert|screening ...8 is|works|could|would|instead|after|maybe|has
      """,
      confidence: 0.72, blockers: ["NOT-ALTERNATIVE-"],
      examples: [
        "We're at capacity; next quarter we could revisit.", "The second fair is after the tests.", "Next time!",
      ],
      counterExamples: ["I am in Oslo next week."]),
  ]
}
