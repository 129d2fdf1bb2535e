import Messages

/// Reactions: an emoji or a phone's "Liked …" instead of words.
extension EpisodeAssembler {
  /// Takes a reaction as the answer to the asks it is put on; always true, for it is never anything else.
  mutating func react(_ utterance: Utterance, _ reaction: Reaction, _ passage: Passage) -> Bool {
    guard reaction.kind != .other else { return true }
    let asked = candidates(for: utterance, passage).filter { isOn(reaction, drafts[$0], utterance) }
    // The same may have been asked in the same words long ago.
    let latest = asked.last.map { drafts[$0].lastAsked }
    for index in asked where drafts[index].lastAsked == latest { take(reaction, index, utterance) }
    return true
  }

  private mutating func take(_ reaction: Reaction, _ index: Int, _ utterance: Utterance) {
    if reaction.kind == .withdrawal {
      drafts[index].withdrawReaction(of: utterance.sender)
    } else if !drafts[index].isSettled(by: utterance.sender) {
      record(reaction.verdict(Span(0, utterance.text.utf8.count)), index, utterance)
      drafts[index].reactions[utterance.sender] = utterance.parts[0].message
    }
  }

  /// Whether a reaction is to this ask: by its link, else by what it quotes, else because it comes right behind it.
  private func isOn(_ reaction: Reaction, _ draft: EpisodeDraft, _ utterance: Utterance) -> Bool {
    if let target = utterance.repliesTo.first { return draft.wordedIn.contains(target) }
    guard let quoted = reaction.quoted else { return draft.lastAsked == position - 1 }
    let sentence = draft.episode.ask.sentence
    return !quoted.isEmpty && (quoted.contains(sentence) || sentence.hasPrefix(quoted))
  }
}

extension EpisodeDraft {
  /// Takes back what somebody said by a reaction.
  fileprivate func withdrawReaction(of person: PersonID) {
    guard let message = reactions.removeValue(forKey: person) else { return }
    episode.responses.removeAll { $0.message == message }
    answeredBy.remove(person)
  }
}
