import Messages

/// What the addressee says after a decision: the rest of a split answer, or a change of mind.
extension EpisodeAssembler {
  /// Reads an utterance that answers no open ask as going on about a decided one; whether it does.
  mutating func goOn(_ utterance: Utterance, _ passage: Passage) -> Bool {
    guard let index = lastDecided(for: utterance, passage) else { return false }
    let all = Array(passage.sentences.indices)
    let verdict = classify(passage, sentences: all, ask: drafts[index].ask)
    let changes = isChange(verdict, of: drafts[index], utterance, passage)
    guard changes || isContinued(drafts[index], by: utterance) else { return false }
    if changes { record(verdict, index, utterance) }
    drafts[index].lastSpoken = (by: utterance.sender, at: position)
    let matter = drafts[index].words.union(contentWords(drafts[index].lastAnswer))
    let onMatter = changes ? all : Array(all.prefix { !asksAnew(passage, $0, beside: matter) })
    addQualities(index, utterance, passage, onMatter, goesOn: true)
    // What comes later still, or is clearly for something else, is an ask of its own.
    let isNext = drafts[index].isDeclined && drafts[index].lastAnswered == position - 1
    return changes || isNext && onMatter.count == all.count
  }

  /// Takes the answer to a question that reopened a refused ask as an answer to that ask too.
  mutating func decideAgain(_ utterance: Utterance, _ passage: Passage, besides targets: [Int]) {
    guard let index = lastDecided(for: utterance, passage), !targets.contains(index),
      drafts[index].mayDecideAgain.contains(utterance.sender), drafts[index].isDeclined,
      drafts[index].lastHeard == position - 1
    else { return }
    let verdict = classify(passage, sentences: Array(passage.sentences.indices), ask: drafts[index].ask)
    guard isChange(verdict, of: drafts[index], utterance, passage) else { return }
    record(verdict, index, utterance)
  }

  /// The ask that this person last decided; of several decided at once, or others named by more than one word, the one
  /// with most words in common.
  private func lastDecided(for utterance: Utterance, _ passage: Passage) -> Int? {
    let decided = candidates(for: utterance, passage).filter { drafts[$0].isDecided }
    let newest = decided.map { drafts[$0].lastAnswered ?? 0 }.max()
    // Right behind an answer people go on with it.
    let mayBeOlder = newest != position - 1
    func rank(_ index: Int) -> (Int, Int) {
      let answered = drafts[index].lastAnswered ?? 0
      let shared = passage.words.intersection(drafts[index].words).count
      return (answered == newest || mayBeOlder && shared >= 2 ? shared : 0, answered)
    }
    return decided.max { rank($0) < rank($1) }
  }

  /// Whether a further answer is one of its own.
  ///
  /// Once the requester has come back any clear answer is, and so is to put it off now. Without that, thanks and
  /// goodbyes sound like consent, so only a no after a yes, a part or an announced change of mind counts. A bare yes to
  /// "are you sure?" takes nothing back.
  private func isChange(
    _ verdict: ClassifiedResponse, of draft: EpisodeDraft, _ utterance: Utterance, _ passage: Passage
  ) -> Bool {
    let isOpen = draft.mayDecideAgain.contains(utterance.sender)
    guard verdict.class.isDecision || verdict.class == .defer && isOpen,
      let last = draft.episode.finalDecision?.class
    else { return false }
    if draft.isOnlyChecked, verdict.class == .accept, !passage.commits { return false }
    if isOpen { return verdict.confidence >= 0.6 }
    let isNamed = !passage.words.isDisjoint(with: draft.words)
    switch (last, verdict.class) {
    case (.accept, .decline), (.acceptPart, .decline), (.decline, .acceptPart):
      return verdict.confidence >= 0.8 || (isNamed && verdict.confidence >= 0.6)
    case (.decline, .accept):
      let isHeardOut = draft.lastHeard == position - 1 && verdict.rule != "ACCEPT-WORD" && isNamed
      return passage.announcesReversal && verdict.confidence >= 0.6 || isHeardOut && verdict.confidence >= 0.75
    case (.decline, .decline): return draft.lastHeard == position - 1 && verdict.confidence >= 0.8
    default: return false
    }
  }

  /// Whether the same person goes on within a day (PRACTICES.md A14), in however many messages, nobody having spoken
  /// between.
  private func isContinued(_ draft: EpisodeDraft, by utterance: Utterance) -> Bool {
    guard let at = draft.answeredAt, let last = draft.lastSpoken else { return false }
    return last.by == utterance.sender && last.at == position - 1 && utterance.at.hours(since: at) <= 24
  }

  /// Adds the quality labels of those sentences that answer this ask.
  ///
  /// - Parameter goesOn: whether they add to what was answered before.
  mutating func addQualities(
    _ index: Int, _ utterance: Utterance, _ passage: Passage, _ sentences: [Int], goesOn: Bool = false
  ) {
    guard let verdict = drafts[index].episode.responses.last?.class else { return }
    // What turns to other matter is an episode of its own (LABELS.md 4.7.7).
    let chosen = Set(sentences.filter { !passage.turnsAway($0) })
    let labels = qualityLabels(
      of: passage, to: drafts[index].ask.sentence, in: chosen.sorted(), refuses: verdict == .decline, goesOn: goesOn)
    for label in labels where verdict.admits(label.label) {
      guard let at = passage.sentence(at: label.span.start), chosen.contains(at) else { continue }
      drafts[index].episode.qualities.append(Quality(label, in: utterance))
    }
  }
}

extension Passage {
  /// Whether a sentence asks about other matter.
  fileprivate func turnsAway(_ at: Int) -> Bool { sentences[at].isQuestion && OtherMatter.isIn(sentences[at]) }

  /// Whether it consents by more than a yes.
  fileprivate var commits: Bool {
    stances.joined().contains { $0.kind == .accept && $0.rule != "ACCEPT-WORD" }
  }
}
