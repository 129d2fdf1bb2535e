import Messages

/// The stances of one answer, weighed against each other and against what was asked.
struct Weighing {
  let passage: Passage
  let chosen: [Int]
  let ask: AnsweredAsk
  private let stances: [Stance]
  private var labels: [LabelledSpan] { passage.ruledQualities }

  init(_ passage: Passage, _ chosen: [Int], _ ask: AnsweredAsk) {
    self.passage = passage
    self.chosen = chosen.filter { passage.sentences[$0].wordCount > 0 }
    self.ask = ask
    stances = passage.stances(in: self.chosen).filter { stance in
      !passage.isAsked(stance) && !(ask.isForPerson && stance.rule == DeclineRules.askAnother)
    }
  }

  /// The first of some rules that refuse only beside such an ask.
  func refusal(by set: RuleSet, where counts: (Rule) -> Bool) -> Stance? {
    for at in chosen {
      guard let match = set.matches(in: passage.sentences[at]).first(where: { counts(set.rules[$0.rule]) }) else {
        continue
      }
      let rule = set.rules[match.rule]
      return Stance(kind: .decline, sentence: at, tokens: match.tokens, rule: rule.id, confidence: rule.confidence)
    }
    return nil
  }

  func strongest(_ kind: Stance.Kind) -> Stance? {
    stances.filter { $0.kind == kind }.max { $0.confidence < $1.confidence }
  }

  /// The one class of the answer.
  func verdict() -> ClassifiedResponse { narrowed(weighed()) }

  private func weighed() -> ClassifiedResponse {
    if let flipped = polarity() { return flipped }
    if let referred = referral() { return referred }
    if ask.type == .info, ask.isFactual, let informed = information() { return informed }
    if let decided = decision() { return decided }
    if let open = noDecision() { return open }
    if let implied = implication() { return implied }
    if ask.type == .info, let informed = information() { return informed }
    return unsure()
  }

  // MARK: The steps, in order

  /// "Try Hansen in Mill Street.", to who asked for a plumber, is what was asked for and no redirection.
  private func referral() -> ClassifiedResponse? {
    guard ask.isForReferral, strongest(.decline) == nil, let first = chosen.first(where: { !isFiller($0) }),
      !ReferralRules.set.matches(in: passage.sentences[first]).isEmpty
    else { return nil }
    return ClassifiedResponse(
      class: .accept, span: passage.sentences[first].span, rule: ReferralRules.verdict, confidence: 0.9)
  }

  /// An information ask: refused by not knowing or not telling, put off, asked back, else answered.
  private func information() -> ClassifiedResponse? {
    if let no = refusalToInform() { return no }
    let isQuestionOnly = chosen.allSatisfy { passage.sentences[$0].isQuestion || isFiller($0) }
    if let question = strongest(.clarify), isQuestionOnly { return verdict(.clarify, question) }
    if isQuestionOnly { return questionOnly() }
    if let hindered = strongest(.hindered), substance() < 20 { return verdict(.clarify, hindered) }
    if let hold = strongest(.hold), strongest(.accept) == nil, hold.rule != "DEFER-UNSURE" || substance() < 8,
      substance() < 25
    {
      return verdict(.defer, hold)
    }
    guard let sentence = chosen.first(where: { !isFiller($0) && !passage.sentences[$0].isQuestion }) else {
      return nil
    }
    let span = passage.sentences[sentence].span
    let confidence = substance() >= 3 || strongest(.accept) != nil || ask.isYesNo ? 0.75 : 0.55
    return ClassifiedResponse(class: .accept, span: span, rule: "ACCEPT-INFORMING", confidence: confidence)
  }

  private func refusalToInform() -> ClassifiedResponse? {
    let refusal = refusal(by: InformationRules.set) { rule in
      // "I haven't been there" answers whether one has.
      !ask.isYesNo || rule.id != "DECLINE-NOT-THERE"
    }
    return refusal.flatMap { no in
      let longest = no.rule == "DECLINE-NOT-TELLING" ? 80 : 40
      return substance() < longest && !ask.isForPerson ? verdict(.decline, no) : nil
    }
  }

  /// Yes, no, or something between.
  private func decision() -> ClassifiedResponse? {
    let yes = strongest(.accept)
    let time = strongest(.time)
    let part = strongest(.part)
    guard let no = strongest(.decline) else {
      if let part, part.confidence >= 0.8 || yes == nil { return verdict(.acceptPart, part) }
      if let limit = strongest(.limit), yes != nil { return verdict(.acceptPart, limit) }
      if let yes, isSomethingElse(yes) { return verdict(.decline, yes, "DECLINE-BY-OTHER-ACT", 0.6) }
      if let yes, !isOutweighed(yes) { return verdict(.accept, yes) }
      return nil
    }
    if let part, Self.outweighing.contains(part.rule) || yes != nil && part.sentence != no.sentence {
      return verdict(.acceptPart, part)
    }
    if let yes, isSplit(yes, no) { return verdict(.acceptPart, yes, "PART-YES-AND-NO", 0.7) }
    if let time, isOfSameThing(time) { return verdict(.acceptPart, time) }
    if let yes, isAnnulled(no, by: yes) { return verdict(.accept, yes) }
    return verdict(.decline, no)
  }

  /// Parts that stand also where the same sentence says no.
  private static let outweighing: Set = ["PART-SUBSET", "PART-COUNT", "PART-EXCEPT"]

  /// A hold or a question beside weak words of consent: "sure, let me check".
  private func isOutweighed(_ yes: Stance) -> Bool {
    guard yes.confidence < 0.8 else { return false }
    if let hold = strongest(.hold), abs(hold.sentence - yes.sentence) <= 1 { return hold.confidence >= yes.confidence }
    return hasReason() && !(yes.rule == "ACCEPT-WORD" && yes.tokens.lowerBound == 0) && yes.rule != "ACCEPT-LUKEWARM"
  }

  /// A yes to one thing asked for and a no to another (LABELS.md 4.0.5).
  private func isSplit(_ yes: Stance, _ no: Stance) -> Bool {
    guard yes.sentence != no.sentence, yes.rule != "ACCEPT-CAN", yes.rule != "ACCEPT-CONSENT" else { return false }
    let granted = passage.words(of: yes.sentence).intersection(ask.words)
    let refused = passage.words(of: no.sentence).intersection(ask.words)
    return !granted.isEmpty && !refused.isEmpty && granted.isDisjoint(with: refused)
  }

  /// A promise of what was not asked, after a reason or another way (LABELS.md 4.7.1).
  private func isSomethingElse(_ yes: Stance) -> Bool {
    guard ["ACCEPT-WILL", "ACCEPT-WILL-DO", "ACCEPT-GLAD", "ACCEPT-CAN"].contains(yes.rule) else { return false }
    let sentence = passage.sentences[yes.sentence]
    guard passage.words(of: yes.sentence).isDisjoint(with: ask.words), !Pronouns.isReferred(in: sentence, by: yes)
    else { return false }
    return labels.contains { label in
      label.span.start < sentence.span(of: yes.tokens).start
        && (label.label.family == "REASON" || label.label == "ALTERNATIVE:OTHER_PERSON")
    }
  }

  /// A no that is not about the ask: the yes comes first, and the no in a later sentence is about something else.
  private func isAnnulled(_ no: Stance, by yes: Stance) -> Bool {
    guard yes.sentence < no.sentence, yes.confidence >= 0.75 else { return false }
    return passage.words(of: no.sentence).isDisjoint(with: ask.words) && no.confidence <= yes.confidence + 0.15
  }

  /// Whether another time is fixed for the very thing that was asked, and not only floated.
  private func isOfSameThing(_ time: Stance) -> Bool {
    let sentence = passage.sentences[time.sentence]
    guard !sentence.isQuestion else { return false }
    return ask.type == .time || !passage.words(of: time.sentence).isDisjoint(with: ask.words)
      || Pronouns.set.matches(in: sentence).contains { $0.tokens.lowerBound >= time.tokens.lowerBound }
      || sentence.wordCount <= 8
  }

  /// No decision yet: put off, or only asked about.
  private func noDecision() -> ClassifiedResponse? {
    if let hindered = strongest(.hindered) { return verdict(.clarify, hindered) }
    let hold = strongest(.hold)
    if let hold, hasReason(), hasAlternative() { return verdict(.decline, hold, "DECLINE-LATER", 0.6) }
    if let hold, hold.rule == "DEFER-CHECK", let question = strongest(.clarify), isOnlyQuestionAfter(hold) {
      return verdict(.clarify, question)
    }
    if let hold { return verdict(.defer, hold) }
    if let question = strongest(.clarify), !hasReason() { return verdict(.clarify, question) }
    return nil
  }

  private func isOnlyQuestionAfter(_ hold: Stance) -> Bool {
    passage.sentences[hold.sentence].isQuestion && !passage.text.lowercased().contains("back to you")
  }

  /// A reason or another way, where nothing says yes, is a no; another fixed time is a part.
  private func implication() -> ClassifiedResponse? {
    let answering = Set(chosen)
    let labels = labels.filter { label in
      passage.sentence(at: label.span.start).map(answering.contains) ?? false
    }
    let reason = labels.first { $0.label.family == "REASON" && $0.label != "REASON:RISK_QUALITY" }
    if let time = strongest(.time), reason == nil { return verdict(.acceptPart, time, "PART-TIME", 0.55) }
    if let reason, isOfSpeaker(reason) { return implied(reason, "DECLINE-BY-REASON") }
    if let other = labels.first(where: { $0.label == "ALTERNATIVE:OTHER_PERSON" }) {
      if ask.isForPerson {
        return ClassifiedResponse(class: .accept, span: other.span, rule: "ACCEPT-NAMING", confidence: 0.6)
      }
      return implied(other, "DECLINE-BY-REDIRECT")
    }
    return nil
  }

  /// Whether a reason speaks of those who answer: of "I" or "we", or of somebody by name.
  private func isOfSpeaker(_ reason: LabelledSpan) -> Bool {
    guard let at = passage.sentence(at: reason.span.start) else { return false }
    let sentence = passage.sentences[at]
    return !Pronouns.speaker.matches(in: sentence).isEmpty || sentence.wordCount <= 8
  }

  private func implied(_ label: LabelledSpan, _ rule: String) -> ClassifiedResponse {
    ClassifiedResponse(class: .decline, span: label.span, rule: rule, confidence: 0.6)
  }

  private func questionOnly() -> ClassifiedResponse? {
    guard let first = chosen.first(where: { passage.sentences[$0].isQuestion }) else { return nil }
    return ClassifiedResponse(
      class: .clarify, span: passage.sentences[first].span, rule: "CLARIFY-ONLY-QUESTION", confidence: 0.6)
  }

  private func unsure() -> ClassifiedResponse {
    if chosen.contains(where: { passage.sentences[$0].isQuestion }),
      chosen.allSatisfy({ passage.sentences[$0].isQuestion || isFiller($0) }), let question = questionOnly()
    {
      return question
    }
    let span = chosen.first.map { passage.sentences[$0].span } ?? Span(0, passage.text.utf8.count)
    return ClassifiedResponse(class: .unsure, span: span, rule: "UNSURE-NO-EVIDENCE", confidence: 0.5)
  }

  // MARK: What else is in the answer

  func hasReason() -> Bool { has("REASON") }
  private func hasAlternative() -> Bool { has("ALTERNATIVE") }

  private func has(_ family: String) -> Bool {
    labels.contains { $0.label.family == family }
  }

  /// How many words stand in the sentences that are no greeting, thanks or sign-off.
  private func substance() -> Int {
    chosen.filter { !isFiller($0) }.reduce(0) { $0 + passage.sentences[$1].wordCount }
  }

  /// A greeting, thanks or a name.
  private func isFiller(_ at: Int) -> Bool {
    let sentence = passage.sentences[at]
    guard sentence.wordCount <= 6 else { return false }
    let text = passage.text.text(at: sentence.span).lowercased()
    if Self.fillers.contains(where: text.hasPrefix) { return true }
    return sentence.wordCount <= 2
      && sentence.tokens.allSatisfy {
        $0.traits.contains(.mark) || $0.traits.contains(.capital)
      } && at != chosen.first
  }

  private static let fillers = [
    "hi", "hello", "hey", "dear", "thanks", "thank you", "regards", "best", "cheers", "sincerely", "morning",
    "good morning",
    "good afternoon", "kind regards", "yours", "take care", "love,", "xx",
  ]

  func verdict(
    _ class: ResponseClass, _ stance: Stance, _ rule: String? = nil, _ confidence: Double? = nil
  ) -> ClassifiedResponse {
    ClassifiedResponse(
      class: `class`, span: passage.sentences[stance.sentence].span, rule: rule ?? stance.rule,
      confidence: confidence ?? stance.confidence)
  }
}
