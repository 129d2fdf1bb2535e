import Messages

/// What the classifier needs to know of an ask; made once for each ask, since many answers may be held against it.
struct AnsweredAsk: Sendable {
  var type: AskType
  var sentence: String
  /// "Do you mind …?": no grants it.
  var flipsPolarity = false
  /// "Any objections?": what it names would refuse it.
  var isForObjections = false
  /// "Don't …", "please do not …": what is asked is to refrain.
  var isProhibition = false
  /// "Don't forget …": put like that, it asks for an act all the same.
  var isReminder = false
  /// A question after facts, by its own words, so that any substantive answer serves it.
  var isFactual = false
  /// A question that yes or no answers.
  var isYesNo = false
  /// Somebody to name or to recommend.
  var isForPerson = false
  /// Whom to turn to, or what to take, so that "Ask Jo." is the answer.
  var isForReferral = false
  var words: StemSet
  var measures: Measures

  init(_ sentence: String, type: AskType) {
    self.type = type
    self.sentence = sentence
    words = contentWords(sentence)
    measures = Measures(sentence)
    for sentence in SentenceSplitter.standard.sentences(of: sentence) {
      for match in AskShapes.set.matches(in: sentence) { mark(AskShapes.set.rules[match.rule].id) }
    }
  }

  init(_ ask: Ask) { self.init(ask.sentence, type: ask.type) }

  private mutating func mark(_ rule: String) {
    switch rule {
    case "SHAPE-MIND": flipsPolarity = true
    case "SHAPE-OBJECTION": isForObjections = true
    case "SHAPE-NOT": isProhibition = true
    case "SHAPE-REMINDER": isReminder = true
    case "SHAPE-YES-NO": isYesNo = true
    case "SHAPE-FACTS": isFactual = true
    case "SHAPE-REFERRAL": isForReferral = true
    default: isForPerson = true
    }
  }
}

/// How an ask is put, as far as that turns what yes and no mean.
enum AskShapes {
  static let set = RuleSet(rules)

  static let rules: [Rule] = [
    Rule(
      "SHAPE-MIND",
      """
      you|anyone|anybody|somebody|someone mind
      any|an objection|objections
      a|any problem if|with
      """,
      examples: ["Would you mind if I left early?", "Any objection to the blue one?"],
      counterExamples: ["Mind the step."]),
    Rule(
      "SHAPE-OBJECTION", "objection|objections", examples: ["Any objections to the blue one?"],
      counterExamples: ["Would you mind?"]),
    Rule(
      "SHAPE-REMINDER", "don't|not|never ( forget|hesitate|worry|miss | be late )",
      examples: ["Don't forget the keys!", "Please do not be late."], counterExamples: ["Don't sell the boat."]),
    Rule(
      "SHAPE-NOT",
      """
      ^ ( please )? ( don't | do not | never )
      ^ you mustn't|shouldn't
      ^ you must|should|may not
      """,
      examples: ["Please don't publish it yet.", "Never touch the red switch."],
      counterExamples: ["I don't know."]),
    Rule(
      "SHAPE-PERSON", "who|whom|anyone|anybody|someone|contact", examples: ["Who could fix the lift?"],
      counterExamples: ["What broke the lift?"]),
    Rule(
      "SHAPE-REFERRAL",
      """
      recommend|suggest a|an|any|some|somebody|someone|anybody|anyone|who|which|another|one|your|good
      know|knows|heard of? ( anybody|anyone|somebody|someone | a|any|some good|decent|reliable )
      who|whom|where should|could|can|do|shall|would|might|must i|we ...2 \
      ask|contact|talk|speak|write|turn|call|go|get|try|send|see|email|ring
      refer|point me|us to
      """,
      examples: [
        "Can you recommend a plumber?", "Do you know anyone who mends boilers?", "Who should I ask about the invoice?",
      ],
      counterExamples: ["Could you write me a recommendation?", "Do you know the answer?", "Who could fix the lift?"]),
    Rule(
      "SHAPE-FACTS",
      """
      @wh|whether
      tell|know|knows|let|heard|hear|idea|info|information|details|update|news|explain|clarify|advise|remind|confirm|\
      opinion|thoughts|advice|think|recommend|suggest|mean|say|answer|wonder|wondering|number|address|status|any|\
      something|anything
      ^ do|does|did|is|are|was|were|have|has|isn't|aren't|don't|doesn't|didn't|should|am|had
      , do|does|did|is|are|was|were|have|has|should
      or should|shall|is|are|do|does|will|would
      , should|shall
      would you like me|us|to
      ^ so ,? the|that|this|it|we|you|he|she
      respond|reply|comment
      if|or you|he|she|it|they|the|we|there|this|that|your|his|her|my|our
      """,
      examples: ["What did the supplier quote?", "Does room 4 have a projector?"],
      counterExamples: ["gimme your spare key?", "Take the chair for us, would you?"]),
    Rule(
      "SHAPE-YES-NO",
      """
      ^ do|does|did|is|are|was|were|have|has|will|would|should|can|could
      , do|does|did|is|are|was|were|have|has|will|would|should|can|could
      """,
      examples: ["Does room 4 have a projector?", "If it rains, will you still come?"],
      counterExamples: ["How many chairs are there?"]),
  ]
}
