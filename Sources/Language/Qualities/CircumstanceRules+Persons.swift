/// Circumstances that lie in a person or in the thing itself.
extension CircumstanceRules {
  static let values = [
    Rule(
      "CIRCUMSTANCE-VALUES",
      """
      i|we ( don't | do not | dont | never|no longer | gave up | stopped|only|won't ) \
      lie|lying|tell|pass|sign|hand|take|give|sell|do|draw|fly|eat|work|play|write|drink|say|deal|doing|flying|eating|\
      invent|fake|kill|hunt|pretend|speak|put|name
      im|i'm|i|am not lying|telling|faking|hiding|pretending|selling
      in confidence
      untruth|untruths|lie|lies|ashamed|dishonest|conscience|honest|unfair|credit|trust|betray
      neither of us
      gave|give|given my|our|her|his word
      is what happened
      as mine|his|hers|ours|theirs|yours
      """,
      confidence: 0.6, blockers: ["NOT-CIRCUMSTANCE-"],
      examples: ["I don't sell my late uncle's tools.", "People told us in confidence."],
      counterExamples: ["I sell old tools."])
  ]

  static let notMine = [
    Rule(
      "CIRCUMSTANCE-NOT-MINE",
      """
      belong|belongs to @name|mr|mrs|the|him|her|them
      sits|sit|lies|lie|rests|rest with @name|the|my|our|him|her|them|support
      is|are|it's|that's for @name|mr|mrs|the|him|her|them ...3 to say|decide|settle|judge|choose|answer
      is|are|it's|that's @name ground|turf|department|side|call|job|baby|desk|patch|territory
      i've|i|we've been|was|worked on @name
      not your|their|anybody's|anyone's *
      """,
      confidence: 0.7, blockers: ["NOT-CIRCUMSTANCE-"],
      examples: ["The keys belong to Mrs Orr.", "Payroll sits with the head office.", "That's Petra's ground."],
      counterExamples: ["The keys are here."])
  ]

  static let skill = [
    Rule(
      "CIRCUMSTANCE-SKILL-FIT",
      """
      i|we do|did|know|speak|play|read|teach @verb|@unknown|@name|@number|* , not *
      i|we do|did|know|speak|play|read|teach * not *
      never ( touched|learned|learnt|drove|driven|used|done|held|cooked|sewn|flown|made|seen|read|did | pick | got | \
      could|understood )
      i'd|id|i'm|im|i|would be|am|was useless|hopeless|clumsy|lost|a|no|out|rubbish|just ( help|use|hand|at|with|of|in|\
      danger|menace|disaster|person|. | $ | ! )
      i once *
      bad terms|two left
      colour blind
      colourblind|tonedeaf|dyslexic
      """,
      confidence: 0.6, blockers: ["NOT-CIRCUMSTANCE-"],
      examples: ["I play chess, not bridge.", "I never learned to sew."],
      counterExamples: ["I play bridge."])
  ]

  static let personal = [
    Rule(
      "CIRCUMSTANCE-PERSONAL",
      """
      my|our|his|her|your|@name asthma|sleep|hearing|test|migraine|hip|hips|knees|heart|nerves|bed|bedtime|boy|girl|\
      son|daughter|wife|husband|mum|mother|dad|father|sister|brother|kids|children|baby|gran|nan|dog|cat|birthday|\
      wedding|funeral|party|evenings|evening|sundays|mornings|recital|kitchen|cardiologist|doctor|midwife|lie|last
      asthma|migraine|migraines|insomnia|chemo|crutches|bath|bedtime|hospital|maternity|\
      kennels|toddler
      makes|make me want|sick|ill|dizzy|cry|sad|nervous
      i keep|kept|need|want|love my|our|evenings|sundays|mornings|to|the
      i'm|im|i|we're staying|stay where|put|home|here
      collecting|picking|fetching a|my|our|the up? child|kids|boy|girl|son|daughter|mother|from
      last time i|we|it
      hung|hung|get|got over|married|divorced
      """,
      confidence: 0.6, blockers: ["NOT-CIRCUMSTANCE-"],
      examples: ["Bedtime at ours is six.", "Cats bring on my asthma."],
      counterExamples: ["Six is fine."])
  ]

  static let risk = [
    Rule(
      "CIRCUMSTANCE-RISK-QUALITY",
      """
      is|are|would|be|only|just|it's|that's|looks a|an? real|total|right|proper? mess|gamble|disaster|crowd|lottery|\
      patchwork|trap|shambles|minefield|nightmare
      would|could|might|may|will look|fall|go|come|leave|put|bring|sink|tip|end|sound|cost|set|burn|spoil|be|\
      kill|weaken ( like|apart|off|down|loose|up|out|wrong|on|at|nobody|everyone|the|us|me|a|worse )
      mid|half|under|after ( a|the )? ( deep )? clean|cleaned|repair|built|dry|wet|cured|rotten
      unheated|damp|wet|rotten|mouldy|asbestos|slippery|cracked|loose|leaking|overgrown|brittle
      no heating|lights|light|brakes|railing|rail|water|roof|fence|lock
      last|next thing|time you|we|he|she|they *
      came|come|comes back with|broken|late|empty|without|scratched
      compete|competes|clash|weighed|surfaces|crashes|breaks|leaks|wobbles|rots|falls
      isn't|not teaching|safe|science|fair|enough|sound|built|made|meant
      if it|that|this|one|they ...3 is|are|it's|that's gone|lost|over|dead|liable
      """,
      confidence: 0.55, blockers: ["NOT-CIRCUMSTANCE-"],
      examples: ["The pier has no railing.", "Two bands in one barn is a mess."],
      counterExamples: ["The pier is long."])
  ]

  static let priority = [
    Rule(
      "CIRCUMSTANCE-PRIORITY",
      """
      in a row
      got|have|has|ive|i've|we've my|our|the|a|an? exam|exams|finals|thesis|mock|mocks|test|essay|coursework|release|\
      launch|audit|deadline|inspection|premiere|opening
      release|launch|audit|inspection|exam|premiere on|is|in|this|next|@day|\(Words.day)
      scored|ranks|ranked|come|comes|came lower|first|last|second|before
      asked|was|were|booked|signed|went ( first | before you | before yours | in before )
      before yours|you|anything|anybody
      """,
      confidence: 0.6, blockers: ["NOT-CIRCUMSTANCE-"],
      examples: ["I've got my finals on Monday.", "Four families asked before you."],
      counterExamples: ["The finals were fun."])
  ]

  static let dependency = [
    Rule(
      "CIRCUMSTANCE-DEPENDENCY",
      """
      until|till|before|once|unless ...3 is|has|have|comes|come|says|said|releases|signs|returns|opens|gets|knows|sees|\
      arrives|clears|lands|done|finished|back
      waiting|wait|waits|hangs|depends|hinges|rests|relies for|on|to|until|till
      is|are|it's|they're|was stuck|bolted|screwed|nailed|broken|dead|flat|locked|lost|gone|jammed|sealed|buried|\
      holding|frozen|stuck|sold|mended|ripped
      is|are|he's|she's|they're|was|be at|in|on|under|behind sea|repair|transit|quarantine|storage|court|the|theatre
      i|we|he|she|they|the|our lost|sold|broke|lent|gave|left|shipped|scrapped|returned my|our|the|it|them|mine|his|her
      needs|need|wants|takes|requires the|a|an|another|two|three|both|his|her|someone|somebody|@name|to
      hasn't|haven't|isn't|aren't|not|yet come|arrived|back|here|in|landed|returned|answered|signed|gone|reached
      have|has|need|got to see|hear|know|put|ask|count|check ( how|it|what|who|whether|if|to|with|from )
      reads|uses|relies|needs|wants|watches|counts every|each|it|on|them|that|all
      went|going|gone|goes to|with somebody|someone|another|@name|the
      """,
      confidence: 0.5, blockers: ["NOT-CIRCUMSTANCE-"],
      examples: ["The trailer is stuck in the mud.", "We lent our saw to the school."],
      counterExamples: ["The trailer is red."])
  ]

  static let silencers = [
    Rule(
      "NOT-CIRCUMSTANCE-ASIDE",
      """
      thanks|thank|please|hope|congratulations|welcome|cheers|regards
      would|could|can|will|might ( suit | help | do | be glad | be happy | know )
      i|we can|could|i'll|will|we'll|shall|may
      i'll|we'll|i'd|we'd|let's|what|how|why|who|maybe|perhaps|instead
      if you|your|they|@name
      you|you'd|you'll|you're|your ...3 can|could|might|may|should|need|want|would|will|have|get|try|are
      < ask|try|send|give|take|call|ring|tell|let|keep|have|use|see|look|put|come|go|bring|remind|get|find|buy
      is|are|has|have|got still|now? free|open|available|spare|better|good|happy|glad|keen|welcome
      """,
      confidence: 1, examples: ["Thanks for the hour we had."], counterExamples: ["The trailer is stuck."])
  ]
}
