import Messages

/// A sentence as the model sees it when it is taught.
package struct TrainingSentence: Sendable {
  /// Where it stands in the text, in UTF-8 bytes.
  package var span: Span
  package var features: Features
}

/// What the model sees of a text that is looked through for asks.
package func askTrainingSentences(of text: String, medium: Medium) -> [TrainingSentence] {
  let passage = Passage(text, medium: medium, model: nil)
  let detector = AskDetector.standard
  let features = detector.features(
    of: passage.sentences, words: passage.wordFeatures,
    matches: passage.sentences.map { detector.ruleSet.allMatches(in: $0) })
  return zip(passage.sentences, features).map { TrainingSentence(span: $0.span, features: $1) }
}
