import Messages

/// Asks that requesters change right after a no: "And one afternoon of him, on the 5th?" (LABELS.md 4.7.34).
extension EpisodeAssembler {
  /// What is asked later than this is a matter of its own.
  private static let hoursAfter = 24.0

  /// What stands for those whom an ask was about, or for less of it; "it" may be anything that was said since.
  private static let pointers: Set<Substring> = [
    "they", "them", "he", "him", "she", "her", "one", "half", "both", "these", "those",
  ]

  /// The question by which the requester, speaking next after a no, asks for something else in the same matter: a pronoun
  /// stands for it, and nothing turns to other matter. Nil where none does, or where a follow-up stands there already.
  func changedAsk(
    in passage: Passage, of draft: EpisodeDraft, at time: Instant, besides found: [LabelledSpan]
  ) -> LabelledSpan? {
    guard draft.isDeclined, draft.lastAnswered == position - 1,
      let answered = draft.answeredAt, time.hours(since: answered) <= Self.hoursAfter
    else { return nil }
    let asking = passage.sentences.filter { $0.isQuestion && $0.mayAsk }
    guard asking.count == 1, !passage.sentences.contains(where: OtherMatter.isIn), !CheckedNo.isIn(asking[0]),
      !found.contains(where: { $0.span.overlaps(asking[0].span) }),
      Self.points(passage.text.text(at: asking[0].span), by: Self.pointers)
    else { return nil }
    return LabelledSpan("RECONSIDER", asking[0].span, rule: "reconsider.changed", confidence: 0.6)
  }
}
