import Messages

/// What requesters do with their own asks later: remind, press, ask again after a no.
extension EpisodeAssembler {
  /// Records the follow-ups in an utterance; gives the spans that were taken as such, which hold no new ask.
  ///
  /// - Parameter isAnswer: it answers something as well, so that only what names the matter of an own ask follows it up.
  mutating func followUp(_ utterance: Utterance, _ passage: Passage, isAnswer: Bool) -> [Span] {
    let own = ownAsks(of: utterance, passage).filter {
      !isAnswer || !passage.words.isDisjoint(with: drafts[$0].words)
    }
    takeBackUnheeded(own, passage)
    var taken: [Span] = []
    if !isAnswer { for index in own { drafts[index].lastHeard = position } }
    if let index = lastRefused(own) { taken += afterNo(index, utterance, passage, isAnswer: isAnswer) }
    let open = own.filter { !drafts[$0].isDecided }
    if let index = open.max(by: { drafts[$0].lastAsked < drafts[$1].lastAsked }) {
      taken += remind(index, utterance, passage, isAnswer: isAnswer)
    }
    return taken
  }

  /// The asks that somebody put to the people spoken to now; where some of these are called by name, to one of those.
  private func ownAsks(of utterance: Utterance, _ passage: Passage) -> [Int] {
    let own = drafts.indices.suffix(Self.reach).filter { drafts[$0].isByRequester(utterance) }
    let called = own.isEmpty ? [] : calledPeople(utterance, passage)
    return called.isEmpty ? Array(own) : own.filter { !drafts[$0].addressees.isDisjoint(with: called) }
  }

  /// The recipients whom a sentence calls by name.
  private func calledPeople(_ utterance: Utterance, _ passage: Passage) -> [PersonID] {
    let called = Set(passage.sentences.compactMap { AskDetector.standard.calledName($0, passage.text) })
    return utterance.recipients.map(\.person).filter { firstNames[$0].map(called.contains) ?? false }
  }

  /// The ask that was refused last, wholly or in part, where nothing but follow-ups came since.
  private func lastRefused(_ own: [Int]) -> Int? {
    let index = own.max { drafts[$0].lastAnswered ?? -1 < drafts[$1].lastAnswered ?? -1 }
    return index.flatMap { drafts[$0].isRefused ? $0 : nil }
  }

  /// Labels what is said after a no; a push, a question or something new opens the matter again.
  private mutating func afterNo(
    _ index: Int, _ utterance: Utterance, _ passage: Passage, isAnswer: Bool
  ) -> [Span] {
    let draft = drafts[index]
    var found = followUpLabels(of: passage, after: draft.lastAnswer).filter {
      isNear($0, draft, utterance, passage) && (!isAnswer || names($0, draft, passage))
    }
    if isAnswer, found.isEmpty { return [] }
    if !isAnswer, let changed = changedAsk(in: passage, of: draft, at: utterance.at, besides: found) {
      found.append(changed)
    }
    draft.lastHeard = position
    let counted = found.filter { draft.counts($0.label) }
    draft.episode.qualities += counted.map { Quality($0, in: utterance) }
    let isPressed = found.contains { $0.label.isPush }
    let isNew = asksAgain(passage, draft) || found.contains { $0.label.bringsNews }
    if isPressed || isNew { draft.reopen() }
    if isNew && !isPressed { draft.hasNewInformation = true }
    draft.isOnlyChecked = CheckedNo.isAll(of: passage) && !found.contains { bringsNews($0, passage) }
    return found.filter { $0.label != "REPEAT" || comesBack($0, to: draft, passage) }.map(\.span)
  }

  /// Whether the sentence of a label names the matter of an ask.
  private func names(_ label: LabelledSpan, _ draft: EpisodeDraft, _ passage: Passage) -> Bool {
    passage.sentence(at: label.span.start).map { !passage.words(of: $0).isDisjoint(with: draft.words) } ?? false
  }

  /// Whether a label finds something new elsewhere than in a question that checks the no.
  private func bringsNews(_ label: LabelledSpan, _ passage: Passage) -> Bool {
    guard label.label == "NEW_INFORMATION", let at = passage.sentence(at: label.span.start) else { return false }
    return !CheckedNo.isIn(passage.sentences[at])
  }

  /// Whether a label speaks of the refused ask, as far as time tells: in a chat that has gone on for a day, "what about
  /// …?" and something that has changed must name its matter.
  private func isNear(
    _ label: LabelledSpan, _ draft: EpisodeDraft, _ utterance: Utterance, _ passage: Passage
  ) -> Bool {
    guard utterance.medium != .email, let at = passage.sentence(at: label.span.start),
      let answered = draft.answeredAt, utterance.at.hours(since: answered) > 24
    else { return true }
    let said = passage.text.text(at: passage.sentences[at].span).lowercased()
    let isVague = label.label == "RECONSIDER" && (said.contains("what about") || said.contains("how about"))
    return !(isVague || label.label == "NEW_INFORMATION") || !passage.words(of: at).isDisjoint(with: draft.words)
  }

  /// What reminders say of themselves and not of their matter.
  private static let reminding = contentWords(
    """
    news update progress word luck thought thinking decision decided response answer reply follow following circling
    checking chasing reminder nudge bump ping waiting hear heard mail email message request note chance look looked
    moment minute anyone
    """)

  /// Whether what sounds like a reminder is for the refused ask: by a word, by a pronoun, or because it names nothing.
  private func comesBack(_ label: LabelledSpan, to draft: EpisodeDraft, _ passage: Passage) -> Bool {
    guard let at = passage.sentence(at: label.span.start) else { return true }
    let words = passage.words(of: at)
    if words.intersection(Self.reminding).count == words.count || !words.isDisjoint(with: draft.words) { return true }
    return Self.refersBack(passage.text.text(at: passage.sentences[at].span))
  }

  /// Whether a question comes back to what was refused and does more than check it; after a part it may as well be
  /// about what is granted.
  private func asksAgain(_ passage: Passage, _ draft: EpisodeDraft) -> Bool {
    draft.isDeclined
      && passage.sentences.indices.contains { at in
        let sentence = passage.sentences[at]
        return sentence.isQuestion && !passage.words(of: at).isDisjoint(with: draft.words)
          && !CheckedNo.isIn(sentence)
      }
  }

  /// Records a reminder of an ask that is not settled yet (LABELS.md 4.1 REPEAT, 4.7.13).
  private mutating func remind(
    _ index: Int, _ utterance: Utterance, _ passage: Passage, isAnswer: Bool
  ) -> [Span] {
    if !isAnswer, drafts[index].episode.responses.last?.class == .clarify {
      let reply = shortReply(passage, to: drafts[index])
      if reply?.isEmpty != true { drafts[index].lastAsked = position }
      if let reply, !reply.isEmpty { return reply }
    }
    guard let found = reminder(in: utterance, passage, of: drafts[index], isAnswer: isAnswer) else { return [] }
    let place = utterance.locate(found.span)
    let text = place.part.ownText.text(at: place.span)
    drafts[index].episode.repeats.append(
      Repeat(message: place.part.message, at: place.part.at, text: text, provenance: found.provenance))
    drafts[index].askedIn.formUnion(utterance.parts.map(\.message))
    drafts[index].wordedIn.insert(place.part.message)
    drafts[index].lastAsked = position
    return [found.span]
  }

  /// The sentences of a short reply to a question back that ask nothing new: "the blue one, Sunday?"; nil where the
  /// reply is longer.
  private func shortReply(_ passage: Passage, to draft: EpisodeDraft) -> [Span]? {
    guard passage.sentences.count <= 2 else { return nil }
    var matter = draft.words.union(contentWords(draft.lastAnswer))
    var reply: [Span] = []
    for at in passage.sentences.indices where !asksAnew(passage, at, beside: matter) {
      reply.append(passage.sentences[at].span)
      matter = matter.union(passage.words(of: at))
    }
    return reply
  }

  /// Whether a sentence turns to another matter: it says so, or is a clear question for an act of which no word and no
  /// pronoun goes back to the matter.
  func asksAnew(_ passage: Passage, _ at: Int, beside matter: StemSet) -> Bool {
    let sentence = passage.sentences[at]
    if OtherMatter.isIn(sentence) { return true }
    let words = passage.words(of: at)
    guard sentence.isQuestion, words.count >= 2, words.isDisjoint(with: matter) else { return false }
    return sentence.isSurelyAsk && !Self.refersBack(passage.text.text(at: sentence.span))
  }

  /// The sentence that reminds: by a rule, by asking for the same thing in the same words, after a reply that told nothing
  /// by naming no more than the matter, or without any reply by pointing back to it.
  private func reminder(
    in utterance: Utterance, _ passage: Passage, of draft: EpisodeDraft, isAnswer: Bool
  ) -> (span: Span, provenance: Provenance)? {
    let label = followUpLabels(of: passage, after: draft.lastAnswer).first {
      $0.label == "REPEAT" && (!isAnswer || names($0, draft, passage))
    }
    if let label { return (label.span, label.provenance) }
    let again = passage.sentences.indices.first { at in
      let sentence = passage.sentences[at]
      return draft.isPutAgain(passage.words(of: at), isAlike: !sentence.isQuestion) && sentence.mayAsk
    }
    if let again { return (passage.sentences[again].span, .rule("repeat.same-words")) }
    let bare =
      isReplied(to: draft)
      ? bareRepeat(in: passage, of: draft) : pointedRepeat(in: passage, of: draft, at: utterance.at)
    return bare.map { (passage.sentences[$0].span, .rule("repeat.bare")) }
  }
}

extension Sentence {
  /// Whether a rule that is seldom wrong takes it for an ask.
  fileprivate var isSurelyAsk: Bool { asks(0.9) }

  /// Whether it is a question, or a rule takes it for an ask.
  var mayAsk: Bool { isQuestion || isRuledAsk }

  /// Whether any rule takes it for an ask.
  var isRuledAsk: Bool { asks(0) }

  /// Whether a rule that is right as often as this takes it for an ask.
  private func asks(_ confidence: Double) -> Bool {
    let ruleSet = AskDetector.standard.ruleSet
    return ruleSet.matches(in: self).contains { match in
      match.rule >= AskSilencers.rules.count && ruleSet.rules[match.rule].confidence >= confidence
    }
  }
}

extension EpisodeDraft {
  /// Whether a label on what the requester says now is kept: what the user does after a no of others, and what presses
  /// or hurts the user. Thanks after a part are for what was granted (LABELS.md 4.7.46).
  fileprivate func counts(_ label: Label) -> Bool {
    if label == "PRESSURE" || label == "HURT" { return true }
    return episode.direction == .outgoing && label.isAfterNo && (isDeclined || label != "THANKS_FOR_NO")
  }
}

extension Label {
  /// Whether it is one of LABELS.md 4.5.
  fileprivate var isAfterNo: Bool {
    ["RECONSIDER", "THANKS_FOR_NO", "FEEDBACK_OPEN", "ENTITLED", "RIGHTS_CLAIM", "ARGUES"].contains(rawValue)
  }

  /// Whether it pushes against a no, so that the next answer is a decision again.
  fileprivate var isPush: Bool { ["PRESSURE", "ENTITLED", "RIGHTS_CLAIM", "ARGUES"].contains(rawValue) }

  /// Whether it gives the one who refused something to think about.
  fileprivate var bringsNews: Bool { self == "RECONSIDER" || self == "NEW_INFORMATION" }
}
