import Messages

/// Replies that were none: who asked shows it by putting the same matter again, and no more than that ("And the contract?"),
/// as people mend a misunderstanding in their next turn (LABELS.md 4.7.79).
extension EpisodeAssembler {
  /// An answer that is surer than this stays one, whatever the requester makes of it.
  private static let weakly = 0.8
  /// What an answer has to do with the ask by.
  private static let telling: Set = ["REASON", "ALTERNATIVE"]
  /// A sentence with more words than this says more than the matter.
  private static let mostWords = 6

  /// Takes back what weakly passed for the answer to one of these asks, where this utterance puts it again.
  func takeBackUnheeded(_ own: [Int], _ passage: Passage) {
    for draft in own.map({ drafts[$0] }) where isUnsure(draft) && bareRepeat(in: passage, of: draft) != nil {
      draft.takeBackAnswer()
    }
  }

  /// Whether all that was said to an ask is one weak answer without a word of its matter and without a reason or another
  /// way, which the requester has not yet spoken to. A reaction is on the ask, whatever it says.
  private func isUnsure(_ draft: EpisodeDraft) -> Bool {
    guard draft.episode.responses.count == 1, draft.episode.responses[0].confidence < Self.weakly,
      draft.reactions.isEmpty, draft.lastHeard ?? -1 < draft.lastAnswered ?? -1,
      !draft.episode.qualities.contains(where: { Self.telling.contains($0.label.family) })
    else { return false }
    return contentWords(draft.lastAnswer).isDisjoint(with: draft.words)
  }

  /// The sentence that puts an ask again by words of its matter alone; nil where none does.
  func bareRepeat(in passage: Passage, of draft: EpisodeDraft) -> Int? {
    passage.sentences.indices.first { at in
      let words = passage.words(of: at)
      return !words.isEmpty && words.intersection(draft.words).count == words.count
        && passage.sentences[at].wordCount <= Self.mostWords && passage.sentences[at].mayAsk
        && !CheckedNo.isIn(passage.sentences[at])
    }
  }

  /// Whether one of those asked has spoken since an ask was last put.
  func isReplied(to draft: EpisodeDraft) -> Bool {
    draft.addressees.contains { lastSaid[$0] ?? -1 > draft.lastAsked }
  }
}
