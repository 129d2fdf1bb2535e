import Messages

/// Asks that are put again in few words: "And the contract?", "would you do it?" (LABELS.md 4.1 REPEAT, 4.7.79 and 80).
extension EpisodeAssembler {
  /// A sentence with more words than this says more than the matter.
  private static let mostWords = 8
  /// One that points back may also call by name and be polite.
  private static let mostPointing = 9
  /// As many words besides those of the ask are those of a greeting and a verb.
  private static let mostNew = 2
  /// What is added sooner than this belongs to the ask itself.
  private static let hoursBetween = 1.0

  /// The sentence that puts an ask again by words of its matter alone; nil where none does.
  func bareRepeat(in passage: Passage, of draft: EpisodeDraft) -> Int? {
    passage.sentences.indices.first { at in
      let words = passage.words(of: at)
      return !words.isEmpty && words.intersection(draft.words).count == words.count
        && passage.sentences[at].wordCount <= Self.mostWords && passage.sentences[at].mayAsk
        && !CheckedNo.isIn(passage.sentences[at])
    }
  }

  /// The question by which somebody comes back to an ask that nobody has spoken to: a pronoun stands for its matter, and
  /// hardly a word is new. Nil where none does, or where little time has passed.
  func pointedRepeat(in passage: Passage, of draft: EpisodeDraft, at time: Instant) -> Int? {
    guard time.hours(since: draft.lastPut) >= Self.hoursBetween else { return nil }
    let names = contentWords(draft.addressees.compactMap { firstNames[$0] }.joined(separator: " "))
    let known = draft.words.union(names)
    return passage.sentences.indices.first { at in
      let (sentence, words) = (passage.sentences[at], passage.words(of: at))
      let new = words.count - words.intersection(known).count
      guard sentence.isQuestion, sentence.wordCount <= Self.mostPointing, sentence.isRuledAsk else { return false }
      guard Self.refersBack(passage.text.text(at: sentence.span)) else { return false }
      return new == 0 || new <= Self.mostNew && !words.isDisjoint(with: draft.words)
    }
  }

  /// Whether one of those asked has spoken since an ask was last put.
  func isReplied(to draft: EpisodeDraft) -> Bool {
    draft.addressees.contains { lastSaid[$0] ?? -1 > draft.lastAsked }
  }
}

extension EpisodeDraft {
  /// When it was last asked.
  fileprivate var lastPut: Instant { episode.repeats.last?.at ?? episode.ask.at }
}
