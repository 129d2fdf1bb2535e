import Messages

/// What the model sees of one sentence of an answer: its words, the labels that rules give it, and what stands around.
struct QualityFeatures {
  private let passage: Passage
  /// For each sentence the labels and rules that found something in it.
  private var cues: [[String]]

  /// - Parameter labels: what the rules found in the passage.
  init(_ passage: Passage, labels: [LabelledSpan]) {
    self.passage = passage
    cues = Array(repeating: [], count: passage.sentences.count)
    for label in labels { mark(label) }
    for at in passage.sentences.indices {
      for stance in passage.stances[at] { cues[at] += ["stance " + stance.rule, "kind \(stance.kind)"] }
      cues[at] = Set(cues[at]).sorted()
    }
  }

  private mutating func mark(_ label: LabelledSpan) {
    for at in passage.sentences.indices where passage.sentences[at].span.overlaps(label.span) {
      cues[at] += [label.label.rawValue, label.label.family, "by " + label.rule]
    }
  }

  /// The features of a sentence.
  func features(at: Int) -> Features {
    var features = Features()
    passage.wordFeatures[at].add(to: &features)
    for cue in cues[at] { features.addCue(cue) }
    if at > 0 { for cue in cues[at - 1] { features.addCue("before " + cue) } }
    if at + 1 < cues.count { for cue in cues[at + 1] { features.addCue("after " + cue) } }
    for cue in elsewhere(at) { features.addCue("elsewhere " + cue) }
    shape(at, &features)
    return features
  }

  /// The stances in the rest of the answer.
  private func elsewhere(_ at: Int) -> [String] {
    let others = cues.indices.filter { $0 != at }.flatMap { cues[$0] }
    return Set(others.filter { $0.hasPrefix("kind ") }).sorted()
  }

  private func shape(_ at: Int, _ features: inout Features) {
    let sentence = passage.sentences[at]
    features.addCue("question=\(sentence.isQuestion)")
    if sentence.wordCount <= 3 { features.addCue("short") }
    features.addCue("opening", passage.wordFeatures[at].opening(1))
    features.addCue("opening", passage.wordFeatures[at].opening(2))
  }
}
