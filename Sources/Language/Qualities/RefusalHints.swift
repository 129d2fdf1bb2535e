/// Words that lean towards a no without refusing, so that what is stated beside them may be the reason.
enum RefusalHints {
  static let all: [LabelRules] = [LabelRules("REFUSAL", rules), LabelRules("NOT-REFUSAL", silencers)]

  private static let rules = [
    Rule(
      "REFUSAL-HINT",
      """
      ^ no|nope|nah|none|not|never *
      absolutely|definitely|certainly|sadly|alas|so|rather|hahaha|lol|aww|oh no|not
      im|i'm|am|we're|are not @gerund|lying|having|paying|selling|letting|going|changing|moving|signing|sharing
      no * ...2 for me|us
      rather|gonna|will|i'd|i'll|to leave|pass ...2 to @name|someone|somebody|others|the|him|her
      rather leave|keep|stay|not|sit
      without me|us
      is where i|we stop|get|draw|leave|step
      stays|stay|remains|remain|stand|stands where|as|with|shut|closed|put|mine|ours|what|it|a
      forget it|that
      not|isn't on the menu|cards|table|agenda
      you|you'll|youll|they|i|we|i'll|we'll won't|not|hardly be? see|get|find|have|in|at|there|coming
      < the @unknown|@verb|@name|* not
      ( went|going|gone|go|decided | made up our mind ) with|for somebody|someone|another|@name|else
      decided|chosen|chose|choose|resolved|opted not|against|otherwise
      not|wasn't|weren't ( be|been )? successful|selected|chosen|shortlisted|considered|granted|renewed|accepted
      is|are|was|it's|that's ( more than | too much for | beyond ) i|we|me|us|my|our
      only ,
      afraid
      must|do|does|did|could|would|shall|may|might|will|should not
      can't|cannot|cant|couldn't|won't|wont|don't|dont|doesn't|wouldn't|shouldn't|haven't|isn't|aren't|didn't
      skint|broke|stuck|hopeless|useless
      < but|though|however|only|except|yet
      no|not|none $
      """,
      confidence: 0.4, blockers: ["NOT-REFUSAL-", "NOT-NO-"],
      examples: ["I'd leave that to the others.", "None going here."], counterExamples: ["No problem at all."])
  ]

  private static let silencers = [
    Rule(
      "NOT-REFUSAL-IDIOM",
      """
      no problem|worries|need|rush|doubt|hurry|matter|wonder|idea|longer|one|more|less
      not only|just|sure|yet|at|that|too|a|to|bad
      don't|do not|dont worry|hesitate|mind|forget|know|doubt
      can't|cannot|won't wait|believe|help|stop|imagine|mind|miss|forget|be
      """,
      confidence: 1, examples: ["No problem at all."], counterExamples: ["No, none."])
  ]
}
