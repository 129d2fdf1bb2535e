import Messages

/// Yeses to less than was asked for, or at another time.
extension Weighing {
  /// A class, unless it is a yes whose sentence names less than the ask, or another time: that is one to a part (LABELS.md
  /// 4.7.21, 45 and 57).
  func narrowed(_ found: ClassifiedResponse) -> ClassifiedResponse {
    guard found.class == .accept, ask.type != .info, let at = passage.sentence(at: found.span.start), isOnTheMatter(at),
      Measures(passage.text.text(at: passage.sentences[at].span)).narrows(ask.measures)
    else { return found }
    return ClassifiedResponse(class: .acceptPart, span: found.span, rule: "PART-OTHER-MEASURE", confidence: 0.9)
  }

  /// Whether a sentence names nothing else than what was asked for.
  private func isOnTheMatter(_ at: Int) -> Bool {
    let words = passage.words(of: at)
    return words.isEmpty || !words.isDisjoint(with: ask.words)
      || !Pronouns.set.matches(in: passage.sentences[at]).isEmpty
  }
}
