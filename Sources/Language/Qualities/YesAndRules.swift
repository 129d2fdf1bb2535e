/// Consent that adds instead of opposing (LABELS.md 4.3 YES_AND; PRACTICES.md A16).
enum YesAndRules {
  static let all: [LabelRules] = [LabelRules("YES_AND", rules), LabelRules("NOT-YES-AND", silencers)]

  private static let rules = [
    Rule(
      "YES-AND",
      """
      yes|sure|agreed|ok|absolutely|right|exactly|great|definitely ...4 and|also|plus ( i'd | i would | \
      what|could|can|we|let's|maybe|how|i'll | i suggest | please|it|if|one )
      good|great|nice|lovely|love|like|fine|excellent|brilliant ... and|plus ( could|can|may|might|i'd | i would | \
      what|how|let's|maybe|also | we could | shall )
      i|we see|understand|get|hear|agree|like|love ...4 and|plus ( what|i'd | i would | could|also|i|let's|maybe )
      and|also|plus ( i'd | i would ) add|ask|change|suggest|propose|include|start|like
      """,
      confidence: 0.7, blockers: ["NOT-YES-AND-"],
      examples: [
        "Yes, and I'd add a test first.", "Good plan, and could we start in May?",
        "I see it, and what I'd change is the date.",
      ],
      counterExamples: ["Yes and no.", "Yes, and that's why it's nonsense.", "you and me, yes"])
  ]

  private static let silencers = [
    Rule(
      "NOT-YES-AND-ATTACK",
      """
      yes and no
      and that's why
      and ... nonsense|wrong|ridiculous|mistake|no|can't|won't|not
      but|however|though|although
      """,
      confidence: 1, reach: .sentence, examples: ["Yes, but no."], counterExamples: ["Yes, and more."])
  ]
}
