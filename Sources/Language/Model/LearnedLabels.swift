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

  /// The labels of the rules, weighed, and those of `families` that the encoder sees where no rule found any, in the
  /// order of the text.
  func added(to ruled: [LabelledSpan], families: [String]) -> [LabelledSpan] {
    let ruled = withoutDoubles(ruled.filter(stands).map(retyped))
    let all = ruled + families.flatMap { added($0, besides: ruled) }
    return all.sorted { ($0.span.start, $0.label) < ($1.span.start, $1.label) }
  }

  /// Whether a label of the rules stands: EVIDENCE does not where the encoder sees no trace of it, as figures and days
  /// stand in all sorts of sentences.
  private func stands(_ label: LabelledSpan) -> Bool {
    guard label.label == "EVIDENCE", let head = weights.label("EVIDENCE"),
      let at = passage.sentence(at: label.span.start)
    else { return true }
    return chance(head, at) >= Trust.ruledEvidence
  }

  /// A label of the rules with the type that rule and encoder together hold likeliest.
  private func retyped(_ label: LabelledSpan) -> LabelledSpan {
    guard Learned.typed.contains(label.label.family), let at = passage.sentence(at: label.span.start) else {
      return label
    }
    func score(_ type: (label: Label, head: Int)) -> Double {
      chance(type.head, at, in: label.span) + (type.label == label.label ? Trust.ruledType : 0)
    }
    var typed = label
    if let best = types(of: label.label.family).max(by: { score($0) < score($1) }) { typed.label = best.label }
    return typed
  }

  /// Two labels that became one stand once.
  private func withoutDoubles(_ labels: [LabelledSpan]) -> [LabelledSpan] {
    labels.indices.filter { at in
      // Doubles stand in one sentence, and so near each other.
      !labels[max(0, at - 32)..<at].contains { $0.label == labels[at].label && $0.span.overlaps(labels[at].span) }
    }
    .map { labels[$0] }
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
      let words = reading.words(of: head, in: sentence)
      if Learned.clauses.contains(family), isLoneWord(words, at) { return nil }
      return LabelledSpan(
        subtyped(family, at, words) ?? Label(rawValue: family), words,
        provenance: .model("words", score: rounded(chance)), confidence: rounded(chance))
    }
  }

  /// Whether one word carries it alone, in a sentence of more than three.
  private func isLoneWord(_ words: Span, _ at: Int) -> Bool {
    passage.sentences[at].wordCount > 3 && !passage.text.text(at: words).contains(where: \.isWhitespace)
  }

  /// The family with its likeliest type on those words of a sentence; nil where it has none.
  private func subtyped(_ family: String, _ at: Int, _ words: Span) -> Label? {
    types(of: family).max { chance($0.head, at, in: words) < chance($1.head, at, in: words) }?.label
  }

  private func types(of family: String) -> [(label: Label, head: Int)] {
    weights.labels.indices.filter { weights.labels[$0].name.hasPrefix(family + ":") }
      .map { (Label(rawValue: weights.labels[$0].name), $0) }
  }

  private func chance(_ head: Int, _ at: Int, in words: Span? = nil) -> Double {
    passage.reading(at: at, after: context)?.chance(of: head, in: words ?? passage.sentences[at].span) ?? 0
  }
}
