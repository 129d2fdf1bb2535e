import Messages

/// Adds to the labels of the rules those that the encoder sees, sentence by sentence.
struct LearnedLabels {
  private let passage: Passage
  private let context: String
  private let weights: EncoderWeights
  private let chosen: [Int]

  /// - Parameters:
  ///   - chosen: the sentences whose labels are asked for; the windows that hold none of them are not read.
  ///   - context: what the passage answers or comes back to.
  init(_ passage: Passage, _ chosen: [Int], after context: String, by encoder: Encoder) {
    self.passage = passage
    self.chosen = chosen
    self.context = context
    weights = encoder.weights
  }

  /// The labels of the rules and those of `families` that the encoder sees where no rule found any, in the order of the
  /// text.
  func added(to ruled: [LabelledSpan], families: [String]) -> [LabelledSpan] {
    let all = ruled + families.flatMap { added($0, besides: ruled) }
    return all.sorted { ($0.span.start, $0.label) < ($1.span.start, $1.label) }
  }

  /// The sentences in which the encoder sees a label that no rule found.
  private func added(_ family: String, besides kept: [LabelledSpan]) -> [LabelledSpan] {
    guard let head = weights.label(family) else { return [] }
    let same = kept.filter { $0.label.family == family }.map(\.span)
    return chosen.compactMap { at in
      let sentence = passage.sentences[at].span
      let chance = chance(head, at)
      guard chance >= max(weights.labels[head].threshold, Trust.alone), !same.contains(where: sentence.overlaps),
        let reading = passage.reading(at: at, after: context)
      else { return nil }
      return LabelledSpan(
        subtyped(family, at) ?? Label(rawValue: family), reading.words(of: head, in: sentence),
        provenance: .model("words", score: rounded(chance)), confidence: rounded(chance))
    }
  }

  /// The family with its likeliest type; nil where it has none.
  private func subtyped(_ family: String, _ at: Int) -> Label? {
    let types = weights.labels.indices.filter { weights.labels[$0].name.hasPrefix(family + ":") }
    return types.max { chance($0, at) < chance($1, at) }.map { Label(rawValue: weights.labels[$0].name) }
  }

  private func chance(_ head: Int, _ at: Int) -> Double {
    passage.reading(at: at, after: context)?.chance(of: head, in: passage.sentences[at].span) ?? 0
  }
}
