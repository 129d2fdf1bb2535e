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
  let features = AskDetector.standard.features(
    of: passage.sentences, words: passage.wordFeatures, context: AskContext(medium: medium))
  return zip(passage.sentences, features).map { TrainingSentence(span: $0.span, features: $1) }
}

/// What the model sees of an answer to an ask.
package func responseTrainingFeatures(of answer: String, to ask: String, type: AskType, medium: Medium) -> Features {
  let passage = Passage(answer, medium: medium, model: nil)
  let chosen = Array(passage.sentences.indices)
  let ask = AnsweredAsk(ask, type: type)
  let ruled = classify(passage, sentences: chosen, ask: ask)
  return AnswerFeatures(passage, chosen, ask, ruled: ruled).features
}

/// What the model sees of an answer whose qualities are looked for.
package func qualityTrainingSentences(of answer: String, medium: Medium) -> [TrainingSentence] {
  let passage = Passage(answer, medium: medium, model: nil)
  return sentences(of: passage, labels: passage.ruledQualities)
}

/// What the model sees of a message in which a requester comes back to an ask.
package func followUpTrainingSentences(of text: String, medium: Medium) -> [TrainingSentence] {
  let passage = Passage(text, medium: medium, model: nil)
  return sentences(of: passage, labels: ruledFollowUpLabels(of: passage))
}

private func sentences(of passage: Passage, labels: [LabelledSpan]) -> [TrainingSentence] {
  let features = QualityFeatures(passage, labels: labels)
  return passage.sentences.indices.map { at in
    TrainingSentence(span: passage.sentences[at].span, features: features.features(at: at))
  }
}
