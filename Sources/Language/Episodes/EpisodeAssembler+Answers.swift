import Messages

/// Answers: which asks an utterance speaks to, and what it says to each.
extension EpisodeAssembler {
  /// Records what an utterance answers; whether it answers anything.
  mutating func answer(_ utterance: Utterance, _ passage: Passage) -> Bool {
    if let reaction = utterance.reaction { return react(utterance, reaction, passage) }
    let targets = targets(of: utterance, passage)
    let shares = AnswerShares(passage, utterance, asks: targets.map { drafts[$0].episode.ask })
    var isAnswer = false
    for (index, share) in zip(targets, shares.sentences) where !share.isEmpty {
      isAnswer = respond(to: index, utterance, passage, share, shares.common) || isAnswer
    }
    if isAnswer { decideAgain(utterance, passage, besides: targets) }
    return isAnswer || goOn(utterance, passage)
  }

  /// The undecided asks that were put last, and older ones that the words of the utterance name.
  private func targets(of utterance: Utterance, _ passage: Passage) -> [Int] {
    let open = candidates(for: utterance, passage).filter { !drafts[$0].isSettled(by: utterance.sender) }
    guard let latest = open.map({ drafts[$0].lastAsked }).max() else { return [] }
    return open.filter { index in
      drafts[index].lastAsked == latest || passage.sharesMatter(with: drafts[index])
        || isMeant(index, among: open, utterance, passage)
    }
  }

  /// Whether an utterance speaks to an ask that was put since its sender last spoke: it takes all of them at once, or
  /// takes a stance on a word that no other open ask has.
  private func isMeant(_ index: Int, among open: [Int], _ utterance: Utterance, _ passage: Passage) -> Bool {
    guard drafts[index].lastAsked > lastSaid[utterance.sender] ?? -1 else { return false }
    return passage.sentences.indices.contains { at in
      guard !passage.stances[at].isEmpty else { return false }
      if passage.takesAll(at) { return true }
      let named = passage.words(of: at).intersection(drafts[index].words)
      return !named.isEmpty && !open.contains { $0 != index && !drafts[$0].words.isDisjoint(with: named) }
    }
  }

  /// The asks that this utterance may speak to: by its reply header, else by whom it is addressed to.
  func candidates(for utterance: Utterance, _ passage: Passage) -> [Int] {
    let addressed = drafts.indices.suffix(Self.reach).filter { drafts[$0].concerns(utterance) }
    guard !utterance.repliesTo.isEmpty else { return addressed }
    let line = ancestors(of: utterance)
    let linked = addressed.filter { isLinked(drafts[$0], line, utterance) }
    if !linked.isEmpty { return meant(by: utterance, of: linked) }
    return addressed.filter { passage.sharesMatter(with: drafts[$0]) }
  }

  /// Where one turn asks in several messages and one of these is answered, its asks alone.
  private func meant(by utterance: Utterance, of linked: [Int]) -> [Int] {
    // What the sender adds without a link may speak to the others.
    guard linked.count > 1, utterance.parts.count == 1 else { return linked }
    let exact = linked.filter { !drafts[$0].wordedIn.isDisjoint(with: utterance.repliesTo) }
    if exact.isEmpty { return linked }
    return linked.filter { exact.contains($0) || drafts[$0].askedIn.isDisjoint(with: utterance.repliesTo) }
  }

  /// Whether an ask stands above an answer in its thread; in the threads of a chat all answer the first message.
  private func isLinked(_ draft: EpisodeDraft, _ line: Set<MessageKey>, _ utterance: Utterance) -> Bool {
    if !draft.askedIn.isDisjoint(with: line) { return true }
    guard utterance.medium != .email else { return false }
    return draft.askedIn.contains { parents[$0].map(line.contains) ?? false }
  }

  /// The messages above this one in its thread.
  private func ancestors(of utterance: Utterance) -> Set<MessageKey> {
    var line: Set<MessageKey> = []
    for start in utterance.repliesTo {
      var next: MessageKey? = start
      while let key = next, line.count < Self.reach, line.insert(key).inserted { next = parents[key] }
    }
    return line
  }

  /// Classes the share of an utterance that answers one ask, and records it unless it says nothing to it.
  private mutating func respond(
    to index: Int, _ utterance: Utterance, _ passage: Passage, _ share: [Int], _ common: [Int]
  ) -> Bool {
    let ask = drafts[index].ask
    var verdict = classify(passage, sentences: share, ask: ask)
    if verdict.class == .unsure, !common.isEmpty {
      verdict = classify(passage, sentences: Set(common + share).sorted(), ask: ask)
    }
    guard isHeard(verdict, index, utterance, passage) else { return false }
    record(verdict, index, utterance)
    addQualities(index, utterance, passage, share + common)
    return true
  }

  /// Whether a verdict may stand: a weak one only right after the ask, an empty one only on the first reply and only where
  /// nothing was learned, for what was learned tells an answer from what speaks of something else (LABELS.md 4.7.77).
  private func isHeard(_ verdict: ClassifiedResponse, _ index: Int, _ utterance: Utterance, _ passage: Passage) -> Bool
  {
    let draft = drafts[index]
    let isFirst = !draft.answeredBy.contains(utterance.sender)
    if verdict.class == .unsure { return isFirst && verdict.provenance.rule != nil }
    let isNext = isFirst || draft.lastAsked > draft.lastAnswered ?? 0
    let isNamed = !passage.words.isDisjoint(with: draft.words)
    let isOpen = verdict.class.isDecision && !draft.isDecided
    return isNext || isNamed || verdict.confidence >= (isOpen ? 0.7 : 0.8)
  }

  /// Appends a response, cut to the message of the utterance in which it stands.
  mutating func record(_ verdict: ClassifiedResponse, _ index: Int, _ utterance: Utterance) {
    let place = utterance.locate(verdict.span)
    let requester = drafts[index].requester
    let other = utterance.isFromOwner ? requester : utterance.sender
    let response = Response(
      message: place.part.message, at: place.part.at, medium: utterance.medium, class: verdict.class,
      text: place.part.ownText.text(at: place.span), span: place.span, provenance: verdict.provenance,
      confidence: verdict.confidence,
      spoken: SpokenEvidence(calls: conversation.calls, with: other, before: utterance.at, text: utterance.text),
      reach: reach(of: utterance))
    // Of several who were asked, it is between the user and who decided first.
    if drafts[index].episode.direction == .outgoing, verdict.class.isDecision, !drafts[index].isDecided {
      drafts[index].episode.counterpart = utterance.sender
    }
    drafts[index].episode.responses.append(response)
    drafts[index].lastAnswered = position
    drafts[index].lastSpoken = (by: utterance.sender, at: position)
    drafts[index].lastAnswer = utterance.text
    drafts[index].answeredBy.insert(utterance.sender)
    drafts[index].answeredAt = utterance.end
    if verdict.class.isDecision { drafts[index].mayDecideAgain.remove(utterance.sender) }
  }
}

extension Passage {
  /// Whether it speaks of what an ask is about, and not by a single word that both happen to use.
  fileprivate func sharesMatter(with draft: EpisodeDraft) -> Bool { words.intersection(draft.words).count >= 2 }

  /// Whether a sentence speaks of several things at once: "yes to both".
  fileprivate func takesAll(_ sentence: Int) -> Bool {
    let said = text.text(at: sentences[sentence].span).lowercased().split { !$0.isLetter }
    return said.contains("both") || zip(said, said.dropFirst()).contains { Self.totals.contains("\($0) \($1)") }
  }

  private static let totals: Set<String> = ["to all", "all three", "all four"]
}
