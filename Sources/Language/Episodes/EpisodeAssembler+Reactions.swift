import Messages

/// Reactions: an emoji or a phone's "Liked …" instead of words.
extension EpisodeAssembler {
  /// Takes a reaction as the answer to the ask it quotes, else to the last one; whether it is one.
  mutating func react(_ utterance: Utterance, _ reaction: Reaction, _ passage: Passage) -> Bool {
    guard reaction.kind != .other else { return true }
    let open = candidates(for: utterance, passage).filter { !drafts[$0].isDecided }
    let target = open.last { index in
      guard let quoted = reaction.quoted else { return drafts[index].lastAsked == position - 1 }
      return quoted.contains(drafts[index].episode.ask.sentence) || drafts[index].episode.ask.sentence.hasPrefix(quoted)
    }
    guard let index = target else { return true }
    record(reaction.verdict(Span(0, utterance.text.utf8.count)), index, utterance)
    return true
  }
}
