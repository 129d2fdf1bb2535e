import Messages

/// Asks in single texts.
extension Scorecard {
  mutating func score(_ item: AskCase, by predictor: Predictor) {
    let text = item.isMessage ? predictor.ownText(item.text) : item.text
    let found = predictor.asks(text, item.medium)
    let strongest = found.strongest
    count(
      .askTexts, expected: item.isAsk ? "ask" : "no_ask", predicted: found.isEmpty ? "no_ask" : "ask",
      confidence: strongest?.confidence ?? 0, text: item.isAsk ? item.shown : strongest?.sentence ?? item.text)
    rank(.askTexts, strongest?.confidence ?? 0, isPositive: item.isAsk)
    if let why = item.why { share(.askTexts, "ask found in: \(why)", !found.isEmpty) }
    if let form = item.form { share(.askTexts, "found of the form \(form.rawValue)", !found.isEmpty) }
    if item.isAsk { scoreKind(item, item.marked(of: found)) }
    switch item.marks {
    case .none: break
    case .one(let sentence): scoreRank(of: sentence, among: found)
    case .all(let sentences, let unsure): scoreSentences(sentences, unsure: unsure, found: found)
    }
  }

  /// The type and form of an ask that was found.
  private mutating func scoreKind(_ item: AskCase, _ found: PredictedAsk?) {
    guard let found else { return }
    func compare(_ task: EvaluationTask, _ expected: String?, _ predicted: String?) {
      guard let expected, let predicted else { return }
      count(task, expected: expected, predicted: predicted, confidence: found.confidence, text: found.sentence)
    }
    compare(.askTypes, item.type?.rawValue, found.type?.rawValue)
    compare(.askForms, item.form?.rawValue, found.form?.rawValue)
  }

  /// Whether the marked sentence comes first, is the surest, or is found at all.
  private mutating func scoreRank(of sentence: String, among found: [PredictedAsk]) {
    func isMarked(_ ask: PredictedAsk?) -> Bool { ask?.sentence.overlaps(sentence: sentence) ?? false }
    share(.askTexts, "right sentence comes first", isMarked(found.first))
    share(.askTexts, "right sentence is the surest", isMarked(found.strongest))
    share(.askTexts, "right sentence is found", found.contains(where: isMarked))
  }

  private mutating func scoreSentences(_ marked: [String], unsure: [String], found: [PredictedAsk]) {
    let pairs = SentencePairs(marked: marked, found: found.map(\.sentence))
    for (sentence, match) in zip(marked, pairs.found) {
      count(.askSentences, expected: "ask", predicted: match == nil ? nil : "ask", text: sentence)
    }
    for ask in pairs.extra.map({ found[$0] }) {
      if unsure.contains(where: { $0.overlaps(sentence: ask.sentence) }) {
        leaveOut(.askSentences, "found where an ask is in doubt")
      } else {
        count(.askSentences, expected: nil, predicted: "ask", confidence: ask.confidence, text: ask.sentence)
      }
    }
  }
}

extension AskCase {
  /// What a reader needs to see of a miss: the marked sentence, else the text.
  fileprivate var shown: String { if case .one(let sentence) = marks { sentence } else { text } }

  /// Of the asks found the one whose type and form are known; nil where it was not found.
  fileprivate func marked(of found: [PredictedAsk]) -> PredictedAsk? {
    guard case .one(let sentence) = marks else { return found.strongest }
    return found.first { $0.sentence.overlaps(sentence: sentence) }
  }
}

extension [PredictedAsk] {
  /// The surest one; the first of equals.
  fileprivate var strongest: PredictedAsk? {
    reduce(nil) { best, ask in best.map { $0.confidence >= ask.confidence } ?? false ? best : ask }
  }
}
