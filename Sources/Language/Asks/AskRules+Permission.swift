extension AskRules {
  /// Asks for a yes: permission, approval, decision.
  static let permissions: [AskRule] = [
    AskRule(
      "MAY-I", .approval, .conventionallyIndirect,
      """
      < can|could|may|might i|we @softener? @verb|be ...30 ?
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
      should|shouldn't i|we|he|she|they|it|the|this|@name ...20 ?
      do|did you want|need|expect|like us|me|to to? ... or
      < should i|we @verb|just|still|also|go|be
      """,
      confidence: 0.87,
      examples: ["Should I contact Eric?", "Should we invite the vendor?"],
      counterExamples: ["Shall I take the shift?", "We should go."]),
    AskRule(
      "IS-IT-OK", .approval, .direct,
      """
      < is|are|would|sound|sounds it|this|that|these|those|be|you|everything|all|the ...4 \
      ok|okay|fine|cool|acceptable|alright|good|agreeable|ready with|for|to|by|if|?
      < ok|okay|fine|alright|cool|good|still to|if|with|for|ok ...30 ?
      are you ok|okay|fine|good|happy|comfortable|on with|if|to|board
      that|this|it ok|okay|alright with|by|for you
      do|have i|we have|got your ok|okay|blessing|approval|permission
      """,
      confidence: 0.92,
      examples: [
        "OK to ship?", "Is it ok for you if I leave early?", "Are you happy with the draft?",
        "Fine with you if I swap my shift with Paula on the second Friday of May?",
      ],
      counterExamples: ["It is fine with me."]),
    AskRule(
      "DOES-IT-WORK", .approval, .conventionallyIndirect,
      """
      < does|do|will|would it|this|that|these|those|be|you|everything|all|the ...4 \
      work|works|convenient|suitable with|for|to|by|if|?
      would|does|do|will|could ...5 work|suit|do for|with you|everyone|all|your
      < does|do|will|would|could that|this|it|these|those|@day|@time|@number|either|any|something|the ... \
      work|suit|fit|do ...4 ?
      that|this|it works with|by|for you
      """,
      confidence: 0.91, examples: ["Does Tuesday work?", "Would the back room do for your guests?"],
      counterExamples: ["It works."]),
    AskRule(
      "APPROVE", .approval, .direct,
      """
      do you approve|agree|object|authorize|accept|allow|permit
      please|need|for|your|await approve|authorize|approval|authorization|permission|consent|blessing|ok
      need|your|await a|the|your? go ahead
      please sign off
      please consider me|us|our|my|for|the ...3 application|portfolio|proposal|bid|offer|candidacy|manuscript
      permission to
      ^ i|we hereby|also|kindly|therefore? request access|admission|entry to
      any objection|objections
      """,
      confidence: 0.91,
      examples: [
        "Do you approve the budget?", "Please approve my expense report.", "We need approval for the trip.",
        "Please consider the enclosed proposal.", "We request access to the map room.",
      ],
      counterExamples: [
        "Approved.", "They approved it.", "Please sign both copies.", "They request access to it daily.",
      ]),
    AskRule(
      "WOULD-YOU-ALLOW", .approval, .conventionallyIndirect,
      """
      would|could|can|will you approve|agree|object|authorize|accept|allow|permit
      any chance|way|possibility of? i|we|me could|can|might|to
      mind if i|we|my|our
      """,
      confidence: 0.96, examples: ["Would you object to a second dog?", "Any chance I could leave at four?"],
      counterExamples: ["I hope you won't mind if I come.", "Any chance you could come?"]),
    AskRule(
      "CONFIRM", .approval, .direct,
      """
      please|kindly confirm
      ^ confirm|confirming that|your|whether|if|the|@day|lunch
      wanted|want|need to confirm|verify
      """,
      confidence: 0.9,
      examples: ["Please confirm your attendance.", "I just wanted to confirm lunch on Thursday."],
      counterExamples: ["We confirm receipt."]),
  ]
}
