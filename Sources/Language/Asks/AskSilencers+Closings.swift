extension AskSilencers {
  /// Formulas that deliver or close a message.
  static let closings: [Rule] = [
    Rule(
      "NOT-ASK-CLOSING-QUESTIONS",
      """
      please? let me|us|@name know|call|email|contact|ask ...3 if|should|with|of you|there|any|i|we|anything ...5 \
      question|questions|concern|concerns|further|else|help|assistance|assist|problems|trouble|issues
      if|should you|there|anyone|your ...3 have|has|need|want|is|are|be|require|encounter|experience|arise ...4 \
      question|questions|concern|concerns|problems|trouble|issues|help|anything|assistance|information ...12 \
      call|visit|contact|know|email|ask|reach|hesitate|write|me|us
      let me|us know if|of|how|what|anything|when i|we @softener? can|may|could ...2 \
      help|assist|be|do|answer|provide|support|serve
      let me|us know if|of|should you|you'd @softener? need|have|want|require|would \
      any|anything|more|further|something|additional|to|a|help|other|like
      let me|us know if|of anything|there|any|additional
      let me|us know how|what|if it|things|everything go|goes|went|turns|else|changes
      please? call|contact|email|ask|see|visit ...5 if|with|for|should any|you|questions|there ...3 \
      questions|question|have|need|concerns|problems|anything|information ...3
      ^ for|any|with|more|further ...2 questions|concerns|information|support|help ...4 \
      call|contact|email|let|ask|please
      let|lmk|tell|call|ring|shout|holler|ask me|us? know? if|should something|anything|anything's|something's|it|that \
      is|looks|seems|be|missing|isn't|sounds ...3 unclear|missing|weird|wrong|odd|off|amiss|clear|else|strange
      should|if you|anything|something require|be|is|seem|look ...4 , please? let|tell|call|write|ask ...6
      if ( something|anything is|isn't|seems | something's|anything's ) not? clear|unclear|missing ...10
      any trouble|problem|problems|issues|snags with|at|on|or|, ...6 give|call|ring|shout|write|tell
      in case of ...3 questions|problems|doubt|trouble
      """,
      examples: [
        "Let me know if you have any questions.", "If you have any questions, please call me.",
        "Let me know if I can be of help.", "Please call me if you have any questions.",
      ], counterExamples: ["Let me know if Friday works for you."]),
    Rule(
      "NOT-ASK-FEEL-FREE",
      """
      please? feel free to? ...4
      please? don't|not hesitate to? ...4
      please? do not hesitate to? ...4
      please|no don't|pressure give it another|a
      """, reach: .sentence,
      examples: ["Please feel free to call me.", "Please don't hesitate to contact us."]),
    Rule(
      "NOT-ASK-DELIVERY",
      """
      please|kindly find ...3 attached|enclosed|below|herein|herewith|my|the|our|a|an
      please|kindly see|refer|find the|my|our|below|attached|enclosed|attachment|above
      please|kindly refer to
      ^ see|find the|my|our|below|attached|enclosed|above|attachment
      attached|enclosed please? find
      please|kindly @softener? note|be|excuse|forgive|pardon|bear|know|understand|disregard|ignore|join \
      that|advised|aware|informed|my|our|the|with|assured|me|us|this|environment|in
      please|kindly consider the|our environment|planet|trees
      please|kindly accept my|our|this
      ^ note|notice that|the
      """,
      examples: ["Please find the report attached.", "Please note that the office is closed.", "See attached."]),
    Rule(
      "NOT-ASK-WISH",
      """
      ^ have a|an|fun|the @softener? @softener? great|good|nice|wonderful|lovely|happy|safe|merry|super|best|\
      fantastic|blast
      ^ enjoy|happy|congratulations|congrats|welcome|hope|thank|hoping|merry
      ^ take care|it easy
      ^ keep|stay in touch
      ^ keep|stay up? the? good|great|safe|well|warm|tuned|healthy|strong|calm|faith|smiling|faith
      ^ see|talk|catch|speak|write|call|miss|love|hear to|with|up|you|u|from|ya ... \
      soon|later|tomorrow|then|there|@day|next|at|in|$
      ^ look|looking forward
      ^ say|give hi|hello|my|our|him|her|everyone ...5 love|regards|best|hi|hello|hug|kiss
      """,
      examples: ["Have a nice weekend!", "Keep in touch.", "See you on Friday.", "Look forward to it."]),
    Rule(
      "NOT-ASK-THANKS",
      """
      thanks|thank|glad|happy|delighted|excited|appreciate ...4 agreeing|joining|meeting|taking|seeing|have|\
      having|coming|agreed|join|meet ...6
      they're|is|was|were|it's greatly|much|very|so|really? appreciated $
      ^ greatly|much appreciated $
      thanks|thank ...6 appreciated $
      like|want|wanted|love to @softener? thank|say|congratulate|wish|express|apologize|add|point|mention|remind|\
      inform|announce|share|introduce
      thanks|thank|appreciate ...2 for @gerund|your|the
      thanks|thank ...3 for agreeing|offering|coming to ...3 us|me
      i|we really|do|much|greatly? appreciate your|the|all|how|you|that|it ... $
      """,
      examples: ["I would like to thank you for your help."]),
    Rule(
      "NOT-ASK-COMFORT",
      """
      < don't mention it
      ^ do what|whatever|as you
      < don't|never worry|know|think|care|mind|get|have|see|believe|understand|remember|sweat|want|need|like|feel|\
      recall|bother|stress|panic
      < do not know|think|see|believe|understand|worry|mind|want|need|have
      < let's|lets just? face|hope|say|pretend
      < let's|lets just? see|not|go $
      if you could only|see|have|hear
      """,
      examples: ["Don't worry about it.", "Let's face it, it rained.", "Let's see."],
      counterExamples: ["Don't publish it yet."]),
  ]
}
