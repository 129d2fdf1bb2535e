import Messages

/// What the model sees of a sentence that may ask: its words, the rules that fire in it, and what stands around.
extension AskDetector {
  /// The features of each sentence, by the rules that fire in it and in the one before.
  ///
  /// - Parameter matches: of this detector's rules in each sentence, silenced ones too.
  func features(of sentences: [Sentence], words: [WordFeatures], matches: [[Match]]) -> [Features] {
    let fired = matches.map { ruleFeatures.read(all: $0, kept: ruleSet.unsilenced($0)) }
    return sentences.indices.map { at in
      var features = Features(words: words[at].mostFeatures)
      words[at].add(to: &features)
      ruleFeatures.add(fired[at], to: &features)
      if at > 0 { ruleFeatures.add(before: fired[at - 1], to: &features) }
      shape(sentences[at], words[at], &features)
      return features
    }
  }

  private func shape(_ sentence: Sentence, _ words: WordFeatures, _ features: inout Features) {
    features.addCue(hash: sentence.isQuestion ? Shape.question : Shape.statement)
    if sentence.wordCount <= 3 { features.addCue(hash: Shape.short) }
    features.addCue(Shape.opening, words.opening(1))
    features.addCue(sentence.isQuestion ? Shape.questionOpening : Shape.statementOpening, words.opening(2))
  }
}

/// The hashes of the names of features that every sentence has.
private enum Shape {
  static let question = FeatureHash.of("question=true")
  static let statement = FeatureHash.of("question=false")
  static let short = FeatureHash.of("short")
  static let opening = FeatureHash.of("opening")
  static let questionOpening = FeatureHash.of("opening of question")
  static let statementOpening = FeatureHash.of("opening of statement")
}
