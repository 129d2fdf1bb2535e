import Messages

/// A day that a text names, counted from the day on which it was written.
struct PromisedDate {
  let label: LabelledSpan
  /// The end of that day in UTC.
  let due: Instant

  /// The first day that some sentences of an answer name for what they grant; a day that they refuse is none.
  ///
  /// - Parameter written: when the text was written; its day in UTC is "today".
  static func granted(in passage: Passage, _ sentences: Range<Int>, written: Instant) -> PromisedDate? {
    first(in: passage, sentences, written) { place, at in
      !passage.sentences[place].isQuestion && !passage.refuses(dayAt: at, ofSentence: place)
    }
  }

  /// The first day of an ask that stands behind "by", "before", "until" or "no later than".
  ///
  /// - Parameter written: when the text was written; its day in UTC is "today".
  static func asked(in passage: Passage, written: Instant) -> PromisedDate? {
    first(in: passage, passage.sentences.indices, written) { place, at in
      isBound(passage.words(of: passage.sentences[place], at - 3..<at))
    }
  }

  /// The first day of some sentences that may count.
  ///
  /// - Parameter admits: whether a day may, by its sentence and the token with which it begins.
  private static func first(
    in passage: Passage, _ sentences: Range<Int>, _ written: Instant, where admits: (Int, Int) -> Bool
  ) -> PromisedDate? {
    let today = CivilDate(daysSinceEpoch: Int((Double(written.milliseconds) / 86_400_000).rounded(.down)))
    guard (1..<9999).contains(today.year) else { return nil }
    for place in sentences {
      let sentence = passage.sentences[place]
      for at in 0..<sentence.tokens.count where NamedDay.mayBegin(with: sentence.token(at)) {
        guard let day = NamedDay(passage.words(of: sentence, at..<at + NamedDay.longest)[...], today: today),
          admits(place, at)
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

  /// Whether a day is refused: behind "not", or where the nearest stance of its clause, failing that of the clauses
  /// before, says no.
  fileprivate func refuses(dayAt at: Int, ofSentence place: Int) -> Bool {
    let sentence = sentences[place]
    let before = words(of: sentence, at - 2..<at)
    if before.last == "not" || before.first == "not" && ["on", "this", "next"].contains(before.last) { return true }
    let telling = stances[place].filter { [.accept, .part, .time, .decline].contains($0.kind) }
    let clause = sentence.clauses.first { $0.contains(at) } ?? at..<at + 1
    let here = telling.filter { $0.tokens.overlaps(clause) }
    let nearest =
      here.last { $0.tokens.lowerBound <= at } ?? here.first
      ?? telling.last { $0.tokens.lowerBound < clause.lowerBound }
    return nearest?.kind == .decline
  }
}

extension CivilDate {
  fileprivate var end: Instant { Instant(milliseconds: Int64(daysSinceEpoch + 1) * 86_400_000 - 1) }
}
