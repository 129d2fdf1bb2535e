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
      let words = sentence.tokens.map { passage.text.text(at: $0.span).lowercased() }
      for at in words.indices where !needsPreposition || isBound(words, at) {
        guard let day = NamedDay(words[at...], today: today) else { continue }
        let span = sentence.span(of: at..<min(at + day.length, words.count))
        return PromisedDate(
          label: LabelledSpan("PROMISED_DATE", span, rule: "PROMISED-DATE", confidence: 0.7), due: day.date.end)
      }
    }
    return nil
  }

  private static func isBound(_ words: [String], _ at: Int) -> Bool {
    let bounds: Set<String> = ["by", "before", "until", "till", "than"]
    return words[max(0, at - 3)..<at].contains(where: bounds.contains)
  }
}

extension CivilDate {
  fileprivate var end: Instant { Instant(milliseconds: Int64(daysSinceEpoch + 1) * 86_400_000 - 1) }
}
