import Messages

/// A day that a text names, counted from the day on which it was written.
struct PromisedDate {
  let label: LabelledSpan
  /// The end of that day in UTC.
  let due: Instant

  /// The first day named in a passage.
  ///
  /// - Parameters:
  ///   - written: when the text was written; its day in UTC is "today".
  ///   - needsPreposition: only a day behind "by", "before", "until" or "no later than" counts.
  static func first(in passage: Passage, written: Instant, needsPreposition: Bool) -> PromisedDate? {
    let today = CivilDate(daysSinceEpoch: Int((Double(written.milliseconds) / 86_400_000).rounded(.down)))
    guard (1..<9999).contains(today.year) else { return nil }
    for sentence in passage.sentences where !sentence.isQuestion || needsPreposition {
      for at in 0..<sentence.tokens.count where NamedDay.mayBegin(with: sentence.token(at)) {
        guard !needsPreposition || isBound(passage.words(of: sentence, at - 3..<at)),
          let day = NamedDay(passage.words(of: sentence, at..<at + NamedDay.longest)[...], today: today)
        else { continue }
        let span = sentence.span(of: at..<min(at + day.length, sentence.tokens.count))
        return PromisedDate(
          label: LabelledSpan("PROMISED_DATE", span, rule: "PROMISED-DATE", confidence: 0.7), due: day.date.end)
      }
    }
    return nil
  }

  private static func isBound(_ before: [String]) -> Bool {
    before.contains { ["by", "before", "until", "till", "than"].contains($0) }
  }
}

extension Sentence {
  /// A token by its place in the sentence.
  fileprivate func token(_ at: Int) -> Token { tokens[tokens.startIndex + at] }
}

extension Passage {
  /// Some words of a sentence in lower case, as far as it has them.
  fileprivate func words(of sentence: Sentence, _ range: Range<Int>) -> [String] {
    range.clamped(to: 0..<sentence.tokens.count).map { text.text(at: sentence.token($0).span).lowercased() }
  }
}

extension CivilDate {
  fileprivate var end: Instant { Instant(milliseconds: Int64(daysSinceEpoch + 1) * 86_400_000 - 1) }
}
