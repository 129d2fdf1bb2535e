extension AskRules {
  /// Asks for a yes: permission, approval, decision.
  static let permissions: [AskRule] = [
    AskRule(
      "MAY-I", .approval, .conventionallyIndirect,
      """
      < can|could|may|might i|we @softener? @verb|be ... ?
      ^ can|could|may i|we *
      < may the|my|our|@name ...3 @verb
      mind if i|we
      """,
      confidence: 0.9,
      examples: ["Can I take Friday off?", "May we use your logo?", "May the council send an observer?"],
      counterExamples: ["May I say how glad I am.", "Can I help you with that?", "I think I can come."]),
    AskRule(
      "SHOULD-WE", .approval, .direct,
      """
      should|shouldn't i|we|he|she|they|it|the|this|@name ... ?
      do|did you want|need|expect|like us|me|to to? ... or
      < should i|we @verb|just|still|also|go|be
      """,
      confidence: 0.87,
      examples: ["Should I contact Eric?", "Should we invite the vendor?"],
      counterExamples: ["Shall I take the shift?", "We should go."]),
    AskRule(
      "IS-IT-OK", .approval, .conventionallyIndirect,
      """
      < is|are|would|sound|sounds|does|do|will it|this|that|these|those|be|you|everything|all|the ...4 \
      ok|okay|fine|cool|acceptable|alright|work|works|good|agreeable|convenient|suitable|ready with|for|to|by|if|?
      would|does|do|will|could ...5 work|suit|do for|with you|everyone|all|your
      < ok|okay|fine|alright|cool|good|still to|if|with|for|ok ... ?
      are you ok|okay|fine|good|happy|comfortable|on with|if|to|board
      < does|do|will|would|could that|this|it|these|those|@day|@time|@number|either|any|something|the ... \
      work|suit|fit|do ...4 ?
      that|this|it ok|okay|alright|works with|by|for you
      """,
      confidence: 0.91,
      examples: [
        "OK to ship?", "Is it ok for you if I leave early?", "Does Tuesday work?", "Are you happy with the draft?",
      ],
      counterExamples: ["It is fine with me."]),
    AskRule(
      "APPROVE", .approval, .direct,
      """
      do|would|could|can|will you approve|agree|object|authorize|accept|allow|permit
      please|need|for|your|await approve|authorize|approval|authorization|permission|consent|go-ahead|blessing|ok|\
      sign
      permission to
      any objection|objections
      """,
      confidence: 0.91,
      examples: ["Do you approve the budget?", "Please approve my expense report.", "We need approval for the trip."],
      counterExamples: ["Approved.", "They approved it."]),
    AskRule(
      "CONFIRM", .approval, .direct,
      """
      please|kindly|can|could|would you? confirm
      ^ confirm|confirming that|your|whether|if|the|@day|lunch
      wanted|want|need to confirm|verify
      """,
      confidence: 0.9,
      examples: ["Please confirm your attendance.", "I just wanted to confirm lunch on Thursday."],
      counterExamples: ["We confirm receipt."]),
  ]
}
