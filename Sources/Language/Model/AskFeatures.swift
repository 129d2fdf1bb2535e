import Messages

/// What the model sees of a sentence that may ask: its words, the rules that fire in it, and what stands around.
extension AskDetector {
  /// The features of each sentence, by the rules that fire in it and in the one before.
  func features(
    of sentences: [Sentence], words: [WordFeatures], context: AskContext
  ) -> [Features] {
    let cues = sentences.map { self.cues(in: $0) }
    return sentences.indices.map { at in
      var features = Features()
      words[at].add(to: &features)
      for cue in cues[at] { features.addCue(cue) }
      if at > 0 { for cue in cues[at - 1] { features.addCue("before " + cue) } }
      shape(sentences, at, words[at], context, &features)
      return features
    }
  }

  /// The rules that fire in a sentence, and those that would if none silenced them.
  private func cues(in sentence: Sentence) -> [String] {
    let all = ruleSet.allMatches(in: sentence)
    let kept = ruleSet.matches(in: sentence)
    let fired = Set(kept.map { ruleSet.rules[$0.rule].id })
    let silenced = Set(all.map { ruleSet.rules[$0.rule].id }).subtracting(fired)
    let sides = Set(fired.map { $0.hasPrefix("NOT-") ? "silencer" : "ask" })
    return (fired.map { $0 } + silenced.map { "silenced " + $0 } + sides).sorted()
  }

  private func shape(
    _ sentences: [Sentence], _ at: Int, _ words: WordFeatures, _ context: AskContext, _ features: inout Features
  ) {
    let sentence = sentences[at]
    features.addCue("question=\(sentence.isQuestion)")
    if sentence.wordCount <= 3 { features.addCue("short") }
    features.addCue("opening", words.opening(1))
    features.addCue(sentence.isQuestion ? "opening of question" : "opening of statement", words.opening(2))
  }
}
