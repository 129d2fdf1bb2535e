extension AskCues {
  /// What asks are for that some practices look at apart: proposals for a reader, never verdicts.
  static let marks: [Rule] = [
    Rule(
      "CUE-BOUNDARY",
      """
      backdate|backdated|backdating|falsify|fudge|forge|fabricate
      doctor|massage|inflate|cook the|our|your|these|those|some|my figures|numbers|books|results|report|receipts|data|\
      invoice|hours
      tell|say|write|put|report|certify|confirm|state|mark|record|sign|log|claim ... ( even though | although | even \
      if \
      | though | when in fact ) ...8 didn't|hasn't|wasn't|haven't|weren't|isn't|not|never|failed|missing|aren't|doesn't
      don't|not|never|without ( mention|mentioning | tell|telling | say|saying | inform|informing | let | involving ) \
      ...5 compliance|auditor|auditors|audit|legal|hr|regulator|inspector|inspectors|police|customs
      keep|leave this|that|it|them ( out of | away from | from | off ) the|our? \
      compliance|auditors|auditor|legal|hr|books|audit|police|regulator
      off the books
      under the table
      without an|a|the|any invoice|receipt ...6 cash
      cash ...4 ( without|no ) an|a|any? invoice|receipt
      pretend that|we|i|it|you|he|she|they|to|not
      act as if|though
      ( lie|cover ) for|to ( me|us|him|her|them|the|your|my|our ) ...
      delete|shred|destroy|wipe|lose|erase the|those|these|that|any|all|our|my ...4 \
      emails|evidence|records|logs|messages|mails|minutes|copies|footage ...8 before|so
      change|adjust|alter|tweak|round|edit the|our|your|this|that ...3 \
      date|dates|figures|numbers|results|reading|readings|minutes|timesheet|report ...6 ( so that | so it | to look | \
      to \
      make it | so nobody | so no | to hide )
      write|put|note|record|certify|sign ( down )? that the|it|they|he|she|we|all ...3 was|were|has|had|have|is \
      tested|inspected|checked|trained|present|passed
      sign my|his|her|their|@name name
      sign|clock|badge|stamp me|him|her in|out ( for | as if | even )
      share|give|lend|send|use me|us|your|my|his|her|@name ...2 password|login|badge|passcode ...
      bypass|circumvent|disable|dodge|evade the|our|this|that ...2 \
      safety|alarm|interlock|approval|policy|rule|rules|controls|check|checks|audit|limit|tax|taxes|fee|procedure
      look the other way
      turn a blind eye
      no|nobody one? ( needs | need | has ) to know|hear ...
      """,
      confidence: 0.5,
      examples: [
        "Backdate the invoice.", "Tell them the test passed, even though it didn't.",
        "Don't mention this to compliance.", "Write that the alarm was tested.",
      ],
      counterExamples: [
        "Kill the process.", "Hide the column.", "Please sign the form.", "Could you change the date?",
        "Don't mention it.",
      ]),
    Rule(
      "CUE-GROWTH",
      """
      feedback|critique|criticism|pointers|tips on|about|for my|her|his|our|their|the|how ...2 \
      talk|presentation|draft|performance|cv|résumé|resume|writing|style|lesson|application|interview|essay|speech|poem|\
      portfolio|story|chapter|thesis|playing|singing|teaching|class|slides|pitch|first|we|i|piece|design
      give|have|share|need|want|like|love|appreciate|get|offer me|us|some|your|any|honest|a ...3 feedback|critique
      mentor|coach|tutor|mentoring|coaching me|us|him|her|them|my|our|@name|the|a|one|new
      ( be | act as ) my|her|his|our|a|the mentor|coach|tutor
      teach me|us|him|her|them|@name|my|our|the|a|how
      show|tell|train me|us|him|her|them|@name|the|our ...2 ( how to | how you | how one | the ropes | the basics )
      walk|take|talk me|us|him|her|them|@name|the ...2 through ( how | the basics )
      train|onboard|induct the|our|a|my \
      new|two|three|volunteers|apprentice|apprentices|trainee|trainees|interns|intern|\
      starter|starters|helpers|recruits
      shadow you|me|him|her|one|@name
      ( pick your brain | pick your brains )
      help me|him|her|us|them|@name ( learn | improve | get better | practise|practice | prepare for ) ...
      read|review|check|look|comment|see|proofread ... my|her|his ...2 \
      draft|essay|thesis|chapter|cv|application|portfolio|code|talk|speech|poem ... \
      learn|feedback|improve|better|comments|critique|honest
      what ...3 i|we|he|she could|can|should ...2 ( do better | improve | have done better | do differently )
      career ( advice | chat | talk )
      advice on|about|for ( my career | becoming | learning | starting | getting into )
      how ( did|do|does ) you ( learn | get into | become | start )
      supervise|examine my|her|his|our|@name ...2 thesis|project|dissertation|practice
      """,
      confidence: 0.6,
      examples: [
        "Could you give me some honest feedback on my talk?", "Would you mentor one of the new volunteers?",
        "Can you show me how to prune roses?", "Could you teach Ana the basics?",
      ],
      counterExamples: ["Could you review the contract?", "Show me the file.", "Any feedback from the client?"]),
  ]
}
