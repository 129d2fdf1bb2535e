/// What the user writes of an ask to somebody who has no part in it.
extension RemarkRules {
  static let boast = [
    Rule(
      "BOAST",
      """
      i|we told|said ( to )? ( him|her|them|@name|the|my|our ) \
      boss|manager|director|lot|chief|guy|woman|man|lady|team? \
      ( no | where | to get | to stuff | to shove | straight | exactly what | what i ) ... ( ha|haha|hah|lol|! | \
      @emoji | \
      finally | at last )
      ( finally | at last | proud | proudly ) ...6 ( said no | told|put|turned|shut|shot|refused|stood ) ...
      ( shot|shut|slapped|knocked|smacked ) ( him|her|them|it|that|@name | the ...2 ) down|up ...
      ( turned|knocked ) ( him|her|them|it|that|@name ) down ... ( ha|haha|hah|lol|! | @emoji )
      put him|her|them|@name in his|her|their|its place
      you ( should have | should've ) seen ...4 face|faces
      his|her|their|@name face when|as i|we
      sent|told ( him|her|them|@name ) ( packing | where to go | to get lost | to shove | to stuff it )
      showed|taught ( him|her|them|@name ) ( who's | who is | a lesson | how it's )
      i|we ( won|crushed | totally|completely|absolutely crushed | destroyed | owned | schooled | roasted | nailed | \
      burned | \
      floored ) ( him|her|them|@name|that|it | . | ! | $ )
      ( said no | a no | my no | refusing | turning ...3 down ) ...6 ( felt|feels ) ( great|amazing|good|brilliant|\
      powerful|wonderful | so good | fantastic )
      ( felt|feels ) ( so | really | pretty | damn )? ( good|great|amazing|brilliant ) to ( say no | refuse | turn )
      score|chalk up? one for|to me|us
      mic drop
      ( didn't | never ) ( see | saw | know ) ( that | what ) ( coming | hit )
      ( that'll | that will | that should | that ought to ) ( teach|show ) ( him|her|them|@name )
      """,
      confidence: 0.7, blockers: ["NOT-REMARK-"],
      examples: [
        "I told the boss no, ha!", "Finally put her in her place.", "Shot him down 😎", "You should have seen his face.",
      ],
      counterExamples: [
        "I declined; how would you have put it?", "For the record, I said no.", "I told her no.",
        "The server was shot down.",
      ])
  ]

  static let counsel = [
    Rule(
      "COUNSEL",
      """
      what|how do|would|did|should you ( think|say|advise|suggest|do|recommend|reckon|handle|answer|respond|reply|deal|\
      decide|play|see ) ...
      should|shall|do|can|could|may|must i|we ( take|say|accept|decline|refuse|agree|go|turn|commit|push|tell|help|do|\
      offer|sign|lend|send|pay|approve|host|give|let|join|support ) ... ?
      how ( would|should|do|shall|best ) ( you|i|we|to ) ...
      your|any|some ( view|views|opinion|advice|steer|guidance | thoughts | take | call | blessing )
      is|are|would it|you|that|we ( ok|fine|okay|happy|alright|comfortable ) ( if|with|to|that|for ) ...
      before i|we ( answer|reply|decide|say|respond|commit|accept|agree|get ) ...
      ( want|wanted|like|need ) to ( check|run|talk|ask|clear|discuss ) ...4 ( with|by|past|you ) ...
      do we|you have ( the | any | enough )? ( capacity|people|room|budget|time ) ...
      ( ok | okay | fine ) by|with you
      """,
      confidence: 0.6, blockers: ["NOT-REMARK-"],
      examples: ["Should we take this?", "What do you think?", "I want to check with you before I answer."],
      counterExamples: ["Ask my boss.", "Thanks for your advice."])
  ]

  static let silencers = [
    Rule(
      "NOT-REMARK-CLOSING",
      """
      ( let me know | feel free | do not hesitate | don't hesitate ) ...12
      ( any | further | more ) questions ...
      need|want|have any|anything|something ( else|further|more|. | $ )
      """,
      confidence: 1, reach: .overlap, examples: ["Let me know if you have any questions."],
      counterExamples: ["Need a hand?"]),
    Rule(
      "NOT-REMARK-ASIDE",
      """
      kind of
      short of|on|notice|list|while
      happy|glad to ( hear|see|know|read|learn|report|say )
      ( thanks | thank you | grateful ) for ...2 ( advice|view|opinion|thoughts|guidance )
      ( warm|kind|best ) ( regards|wishes )
      ( was|were|been ) ( shot | knocked )
      ( how | what ) do you do
      """,
      confidence: 1, examples: ["You are kind of late."], counterExamples: ["You are kind."]),
  ]
}
