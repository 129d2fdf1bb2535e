import Messages

/// Replies that were none: who asked shows it by putting the same matter again, and no more than that ("And the contract?"),
/// as people mend a misunderstanding in their next turn (LABELS.md 4.7.79).
extension EpisodeAssembler {
  /// An answer that is surer than this stays one, whatever the requester makes of it.
  private static let weakly = 0.8
  /// What an answer has to do with the ask by.
  private static let telling: Set = ["REASON", "ALTERNATIVE"]

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
}
