/// What shows that the requester's need or view was heard (LABELS.md 4.3 ACK, PARAPHRASE; 4.7.10).
enum AcknowledgementRules {
  static let all: [LabelRules] = [
    LabelRules("PARAPHRASE", paraphrase),  // before ACK:RESTATE, which it implies
    LabelRules("ACK:RESTATE", restate), LabelRules("ACK:VALUE", value), LabelRules("ACK:EMPATHY", empathy),
    LabelRules("ACK:AGREE", agree), LabelRules("NOT-ACK", silencers),
  ]

  private static let paraphrase = [
    Rule(
      "PARAPHRASE",
      """
      so|then ,? ( you|you'd|you'll|you're | you would | what you | your|we're|we'd ) ( need|needs|want|like | would \
      like | are|have|looking|asking|mean|essentially|basically|prefer | to|is|really | like me | be ) ... \
      right|correct|?
      if i read|understand|understood|heard|got|hear|get|follow|have you|this|it|that \
      well|right|correctly|rightly|straight|properly|,
      what i hear|heard|understand|understood|take|gather|read is|:|from|you|,
      in other words
      let|lemme me ( rephrase|repeat|summarize|summarise|recap|restate|paraphrase | make sure | see if i )
      ( as i | i ) understand|understood|read it ,? you|the|it|we|your|this
      you're basically|essentially|really? asking|saying me|us|for|that|if|whether|we
      the core|heart|crux of it|your|the
      """,
      confidence: 0.8, blockers: ["NOT-ACK-"],
      examples: [
        "So you need a host for three days, right?", "If I read you well, it's about the budget.",
        "What I hear is: move it to May.",
      ],
      counterExamples: ["As per your mail", "You said no."])
  ]

  private static let restate = [
    Rule(
      "ACK-RESTATE",
      """
      i|we fully|do|totally|completely|really|can|certainly|absolutely? \
      understand|see|realize|realise|know|get|appreciate|recognize|recognise|gather|hear \
      that|how|why|what|where|the|your|this|you're|you|it's|it|there|these|those|our ...8 \
      need|needs|want|wants|important|matters|matter|trying|urgent|team|project|deadline|pressure|issue|problem|\
      concern|concerns|point|value|help|means|deal|great|hard|pressed|frustrating|from|do|coming|counting|about|\
      difficult|short|tight|asking|needed|would|situation|position|request|reason|like|hoping|looking|frustration|\
      frustrated
      point|message|concern well? taken|noted|heard
      noted|heard|understood ( .|,|! | $ )
      given|with your deadline|situation|position|timeline|launch|concern
      """,
      confidence: 0.72, blockers: ["NOT-ACK-"],
      examples: [
        "I understand this project matters to your team.", "I hear your concern, it is important.",
      ],
      counterExamples: ["I understand nothing.", "I get paid monthly."])
  ]

  private static let value = [
    Rule(
      "ACK-VALUE-SEEN",
      """
      i can|do see|recognise|recognize what|why|how|that|where|the|it
      i|we see|get|understand|know|recognise|recognize|appreciate why|the ( value | worth | you | , | . )?
      i|we|i've|we've do|really|always|still|have? like|liked|love|loved|value|valued|treasure|admire|admired \
      it|your|the|this|that|them|how|having|every|what
      is|are|it's|that's|was|were|been exactly|just|such|so|really|quite? a|an|the? lovely|fine|good|great|charming|brilliant|\
      clever|handsome|beautiful|wonderful|best|right|worthy|sweet|smashing book|idea|card|plan|thought|sort|kind|cause|\
      neighbour|neighbor|thing|place|read|piece|project|one|show|work|offer
      your ...4 is|are|was|were|looks|look good|great|strong|lovely|fine|excellent|impressive|beautiful|close
      worth gold|every|its|a|it
      much|well|warmly|widely talked|liked|noticed|admired|received|remarked
      was|were remarked|admired|noticed|praised|seen
      worked|works|working so? hard
      would|will|could|does|did|do do? ( a lot | so much | wonders | good ) for
      is the one that counts|matters
      i'm|im|am|so|very|really|were|we're so|very|really? glad|pleased|happy|thrilled you|you're|that|about|for|to
      """,
      confidence: 0.66, blockers: ["NOT-ACK-"],
      examples: ["I can see what it would do for the club.", "Your drawings are good.", "It's a lovely book."],
      counterExamples: ["It's a book."]),
    Rule(
      "ACK-VALUE",
      """
      great|good|nice|lovely|brilliant|excellent|fantastic|wonderful|cool|fine|solid|smart|neat|interesting|amazing|\
      clever|fun|exciting|tempting|worthwhile|useful|beautiful|impressive|strong|sweet|kind|generous|terrific|awesome|\
      important|valuable ( idea|plan|point|question|suggestion|initiative|project|work|proposal|thought|job|attempt|\
      offer|cause|draft|effort|event|thinking|catch|opportunity|program|programme|concept|one|start|stuff|piece|news|\
      paper|list|summary|presentation|invitation | of you )
      ( sounds|looks|seems|is|was|it's | would be | that's|be|look|sound|that ) \
      really|very|so|like|absolutely|truly|pretty|extremely|quite|all|such? ( a|an | like a | like an )? really|very? \
      great|good|lovely|amazing|wonderful|fantastic|fun|interesting|exciting|brilliant|important|worthwhile|valuable|\
      tempting|worthy|cool|nice|excellent|impressive|beautiful|sensible|reasonable|useful|fascinating|delicious|kind|\
      generous|thoughtful|flattering|gorgeous|idyllic|heavenly|fabulous|terrific|marvelous ( \
      idea|plan|thing|event|project|point|opportunity|cause|initiative|work|proposal|program|one|evening|trip|party|\
      time | of you | .|,|! | $ | but|and|-|to|;|weekend|day|for|though|job )
      ( love|like|liked|loved|admire|enjoyed|appreciate|adore|respect|impressed | believe in ) \
      the|your|that|this|what|how|it|by|with|everything|both ( idea|plan|project|draft|proposal|work|concept|thought|\
      enthusiasm|initiative|you|sound|suggestion | that you | program|paper|effort|drive|energy|approach|direction|\
      look|way|intent|spirit|ambition|message|article|piece|presentation|your|,|.|!|interest|is )
      i'm|am|i|we're|we|was|are|very|deeply|truly|really|so|be very|so|deeply|truly|really|genuinely|most? \
      flattered|honored|honoured|touched|impressed|tempted|intrigued|moved|humbled|excited|thrilled|delighted|proud ( \
      that|by|to|with|you|for|about|.|,|! | $ | and|but|of|at )
      ( i'm | i am | we're ) so|really|very? glad|happy|pleased|delighted that? ( you | to hear | for you | about | \
      to see | with )
      means|mean|meant ( a lot | so much | the world )
      did|does|do tempt
      worth|worthy|deserves|deserve doing|it|of|a|every|support|the|more|your|cause|better|attention|an
      ( congratulations|congrats | well done | nice work | kudos|bravo | good for you | great job | nice job | best \
      of luck | best wishes | off to a great start )
      the|your|this project|idea|team|work|plan|event|cause|launch|program|offer|proposal \
      is|looks|sounds|deserves|matters|would|seems really|very|so|clearly|a|an? ( \
      important|great|good|matters|interesting|valuable|worth|close|help | do more | \
      deserves|strong|exciting|better|generous )
      would|will do|be|bring|make ( more | a lot | great|wonders|good | a difference | such ) for|than|to
      hope|hoping|wish|wishing it|you|the|your|she|he|this|that ( goes | all the best | the best | every|success|well \
      | go well | have|find|luck|event | is a | works|turns|all|a|both|everyone|enjoy|can|get|will )
      not weird at all
      think ...2 a|an great|good|fine|nice|excellent|solid|wonderful
      looks|look like a full|great|good|nice|wonderful|strong
      """,
      confidence: 0.72, blockers: ["NOT-ACK-"],
      examples: [
        "Great plan, but we can't.", "I love that you keep at it", "I think this is a fine poem",
        "I'm flattered you asked.",
      ],
      counterExamples: ["Not a good idea."]),
  ]

  private static let empathy = [
    Rule(
      "ACK-EMPATHY-SEEN",
      """
      i|we hear|see|get|understand|got|take|know|feel ( you | your point | your pain | it | where you're coming from \
      | the point | the need | the urgency | the problem | what you | the @unknown|squeeze|pinch )
      totally|completely|fully? get|understand|hear|see it|that|you|your|why|where|this ( .|,|! | $ | -|but|and )
      i|we do? know|see|get it's|this|that|you're|you've|you|how|the|what ...
      i|we|you can picture|imagine|feel *
      of course you|they|he|she
      i|we was|were|have|had ... once|there|myself
      i|i'd|we'd|anyone|anybody|who|would would|wouldn't|be|feel ...2 asking|cross|angry|upset|worried|annoyed|the \
      too|same
      nobody|no one|who would|likes|enjoys ...3 calm|happy|pleased|about|that|it
      happens to the|us|all|everyone|everybody best|all|.
      i|we don't|do not|never doubt
      """,
      confidence: 0.7, blockers: ["NOT-ACK-"],
      examples: ["I hear you.", "I know how long you have waited.", "Of course you worry."],
      counterExamples: ["I know nobody there."]),
    Rule(
      "ACK-EMPATHY-EXCLAIMED",
      """
      what|such a|an rotten|horrible|awful|horrid|mess|week|month|nightmare|blow|pain|shame|day|year|wretched|\
      miserable|worry|muddle|pity|sad|hard|rough
      how awful|horrid|sad|maddening|wonderful|lovely|exciting|miserable|annoying|hard that|for|it|this|.|,|!
      a wretched|rotten|black|hard|rough|miserable|bad|long|horrid business|thing|time|week|month|way|year|day|patch
      is|are|it's|that's no joke|picnic|fun
      ooh|oh|wow exciting|lovely|how|what|dear|that's
      sorry that|about|for it|this|that|your|you disappoints|came|comes|hurts|leaves|puts|is|has|are|were|happened
      moved|touched me|us
      """,
      confidence: 0.65, blockers: ["NOT-ACK-"],
      examples: ["What a rotten week.", "Three hundred letters is no joke."], counterExamples: ["What day was it?"]),
    Rule(
      "ACK-EMPATHY",
      """
      that|it|this|which|you ( must|sounds | has to | must've | really ) ( be | have been | really|so|very|been )? ( \
      frustrating|hard|tough|stressful|difficult|annoying|rough|awful|terrible|painful|exhausting|disappointing|\
      upsetting|scary | a lot | tiring|horrible|stinks|sucks|brutal|infuriating|maddening|miserable )
      i|we ( know|realize|realise|understand | can imagine | imagine|see|get|appreciate ) that? ( \
      how|it's|this|that|you're | this is | it is | you are | you've ) is|puts|leaves|not? ( \
      hard|frustrating|stressful|important|disappointing|difficult|tough|annoying|much|under|in|not|a|so|really|put|\
      short|freaking|swamped|up|been|having|tight|awkward|inconvenient | not what | late|worried|urgent | have a lot \
      | desperate|stuck )
      sorry|sad to|you|about|for ( hear | that you | your|are|you're | the trouble | your loss | the ( \
      mess|stress|wait|delay|inconvenience | short notice | late ) )
      i|we know|realize|hope this|that|it ( may|might|isn't | is not | is|puts|leaves|won't|doesn't|will|makes|comes \
      ) be|not|you|the|what|as|disappointing|make|a
      this|that may|might|is|isn't|probably not be? the answer|news|reply|response
      not the answer|news you
      feel|feeling ( for you | your pain | you )
      ( poor | you poor ) you|thing|things|soul
      ( oh no | ouch|ugh|yikes|argh|oof|bummer|aw|aww | oh dear | oh man | hugs | hang in there )
      takes|took ( some | a lot of | real|great )? nerve|courage|guts|effort|time
      ( feel better | get well | take care of yourself )
      ( about time | well deserved | you deserve | you've earned | you must be | rightly )
      """,
      confidence: 0.72, blockers: ["NOT-ACK-"],
      examples: ["That must be frustrating.", "I know how stressful this is.", "Oh no, poor you."],
      counterExamples: ["It is hard to say."]),
  ]

  private static let agree = [
    Rule(
      "ACK-AGREE-GRANTED",
      """
      no|an argument|quarrel from|with me|that|you|there
      argument from me|us
      ( better | every | a good | the best ) claim|right to
      you|he|she|it|they|that do|does|did need|deserve|matter|crash|look|sound
      has|have a point
      fair enough|point|dos|comment
      hard|impossible to argue|disagree
      granted|admittedly ,
      crashes|fails|happens|breaks far|too|much often|too
      """,
      confidence: 0.65, blockers: ["NOT-ACK-"],
      examples: ["You'll get no argument from me.", "Fair enough.", "The shoes, they do need mending."],
      counterExamples: ["I argue with nobody."]),
    Rule(
      "ACK-AGREE",
      """
      ( you're | you are ) ( absolutely|quite|totally|completely|so|probably|certainly | of course | both )? ( \
      right|correct | not wrong ) ( that|about|to|.|,|! | $ | -|the|it|on|and|but|there|, )
      i|we fully|totally|completely|absolutely|do|also|generally|certainly|quite|both|strongly? agree ( \
      that|with|it|on|about|the|we|you|.|,|! | $ | but|and|-|completely|completely | @number % )
      good|fair|valid|excellent|great|nice point|points|question|enough|call|catch|one
      ( that's | that is | it's | it is ) ( true|fair|right | a fair | a good | a valid | reasonable | a point | very \
      true | correct ) ( .|,|! | $ | point|enough|but|question|that|of|concern|and )
      agreed|exactly|indeed|absolutely|true|touche ( .|,|! | $ | -|that|and )
      i|we do too
      makes|make ( total|perfect | a lot of | complete|good|sense|much )? sense
      ( me too | likewise|ditto )
      ( no doubt | certainly|definitely | of course | i admit | granted|admittedly | to be fair ) \
      ,|it|that|the|you|this|we
      ( you've | you have | you make ) got? a good|fair|valid|strong? point|case
      raised|has|had|share|shared|shares ( this | the same | that|your|similar ) \
      concern|concerns|view|worry|thought|opinion|frustration
      """,
      confidence: 0.7, blockers: ["NOT-ACK-"],
      examples: [
        "You're right that the date is tight.", "Good point.", "That makes sense.", "Agreed, the old one is bad.",
      ],
      counterExamples: ["I don't agree."]),
  ]

  private static let silencers = [
    Rule(
      "NOT-ACK-NEGATED",
      """
      ( not|don't|doesn't|can't|cannot|didn't|isn't|never|no | do not | hardly|without|wasn't|aren't|won't|wouldn't|\
      couldn't ) a|an|the|really|quite|very|that|such|always|fully|my|be|think|sound|look|see|know|understand|get|\
      agree? ( a|an|the|really|quite|very|that|such|think|good|great|best|nice|know|understand|get|agree|see|hear|\
      sense|right|point|worth | a good | matter|what|why|how | why you | it|this )
      understand|get|know nothing|nobody|no|paid|anything
      do|did|would|can|could|if|don't|whether|should you|we|they agree|think|understand|know|see|get
      let|tell me know
      doubt|doubts ...4 worth
      i know someone|somebody|a|him|her|them|nothing|@name
      make|makes no sense
      the|a|any|this|that|at|on same|great time|day|way|extent|people|deal
      ( best regards | all the best | kind regards | best wishes )
      """,
      confidence: 1, examples: ["I don't agree.", "I understand nothing."], counterExamples: ["I agree."])
  ]
}
