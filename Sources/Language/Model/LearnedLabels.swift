import Messages

/// Weighs the labels of the rules with what the encoder sees, sentence by sentence, and adds what it sees alone.
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

  /// The labels of the rules that the encoder does not speak against, and those that it sees where no rule found any, in
  /// the order of the text. Labels that `trust` does not name stay as they are.
  func weighed(_ ruled: [LabelledSpan], by trust: [LabelTrust]) -> [LabelledSpan] {
    let kept = withoutDoubles(ruled.map(retyped).filter { stands($0, trust) })
    let all = kept + withoutSigners(trust.flatMap { added($0, besides: kept) })
    return all.sorted { ($0.span.start, $0.label) < ($1.span.start, $1.label) }
  }

  /// The labels without those on names and titles of a sign-off: who signs is no other person.
  private func withoutSigners(_ labels: [LabelledSpan]) -> [LabelledSpan] {
    guard !labels.isEmpty else { return [] }
    // Zones, not parts: their spans are of the text that was given.
    let signOffs = ownText(of: passage.text).zones.filter { $0.kind == .signOff }.map(\.span)
    return labels.filter { label in
      guard let at = passage.sentence(at: label.span.start) else { return true }
      let span = passage.sentences[at].span
      guard signOffs.contains(where: { $0.start <= span.start && span.end <= $0.end }) else { return true }
      return !isSigner(passage.text.text(at: span), label.label)
    }
  }

  /// Whether a label stands on a name or title, or an alternative on a closing phrase with nothing else behind it.
  ///
  /// Other labels of such phrases stay, for they may thank or answer: "Thanks, will do" does both.
  private func isSigner(_ sentence: String, _ label: Label) -> Bool {
    guard let rest = sentence.behindSignOff else { return sentence.utf8.isTitle }
    return label.family == "ALTERNATIVE" && rest.isTitle
  }

  /// Whether the encoder sees enough of a label of the rules in its sentence.
  private func stands(_ label: LabelledSpan, _ trust: [LabelTrust]) -> Bool {
    guard let line = trust.first(where: { $0.family == label.label.family })?.ruled, line > 0,
      let head = weights.label(label.label.family), let at = passage.sentence(at: label.span.start)
    else { return true }
    return chance(head, at) >= line
  }

  /// A label of the rules with the type that rule and encoder together hold likeliest.
  private func retyped(_ label: LabelledSpan) -> LabelledSpan {
    guard label.confidence < Trust.namedType, let at = passage.sentence(at: label.span.start) else { return label }
    let favour = Learned.typed.contains(label.label.family) ? Trust.ruledType : Trust.ruledContrast
    func score(_ type: (label: Label, head: Int)) -> Double {
      chance(type.head, at, in: label.span) + (type.label == label.label ? favour : 0)
    }
    var typed = label
    if let best = choices(for: label.label).max(by: { score($0) < score($1) }) { typed.label = best.label }
    return typed
  }

  /// What a label of the rules may be instead: another type of its family, or another contrast.
  private func choices(for label: Label) -> [(label: Label, head: Int)] {
    Learned.typed.contains(label.family) ? types(of: label.family) : rivals(of: label)
  }

  /// Two labels that became one stand once.
  private func withoutDoubles(_ labels: [LabelledSpan]) -> [LabelledSpan] {
    labels.indices.filter { at in
      // Doubles stand in one sentence, and so near each other.
      !labels[max(0, at - 32)..<at].contains { $0.label == labels[at].label && $0.span.overlaps(labels[at].span) }
    }
    .map { labels[$0] }
  }

  /// The sentences in which the encoder sees a label that no rule found, and no rule a rival.
  private func added(_ trust: LabelTrust, besides kept: [LabelledSpan]) -> [LabelledSpan] {
    guard let head = weights.label(trust.family) else { return [] }
    let line = max(weights.labels[head].threshold, trust.alone)
    let rivals = rivals(of: Label(rawValue: trust.family))
    let taken = kept.filter { $0.label.family == trust.family || rivals.map(\.label).contains($0.label) }
    return chosen.compactMap { at in
      let stretch = rivals.isEmpty ? passage.sentences[at].span : around(at)
      let chance = chance(head, at)
      guard chance >= line, !taken.contains(where: { stretch.overlaps($0.span) }),
        !rivals.contains(where: { self.chance($0.head, at) > chance })
      else { return nil }
      return label(trust.family, head, at, chance)
    }
  }

  /// A sentence with its neighbours: of a contrast one side may stand in each.
  private func around(_ at: Int) -> Span {
    let last = passage.sentences.count - 1
    return Span(passage.sentences[max(0, at - 1)].span.start, passage.sentences[min(last, at + 1)].span.end)
  }

  /// A label on the words of a sentence that carry it; nil where that is too little.
  private func label(_ family: String, _ head: Int, _ at: Int, _ chance: Double) -> LabelledSpan? {
    guard let reading = passage.reading(at: at, after: context) else { return nil }
    let sentence = passage.sentences[at]
    let words = sentence.wholeWords(of: reading.words(of: head, in: sentence.span))
    if Learned.clauses.contains(family), isLoneWord(words, at) { return nil }
    return LabelledSpan(
      subtyped(family, at, words) ?? Label(rawValue: family), words,
      provenance: .model("words", score: rounded(chance)), confidence: rounded(chance))
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

  /// The contrasts that may stand in the place of one, itself among them; none for any other label.
  private func rivals(of label: Label) -> [(label: Label, head: Int)] {
    Learned.rivals.filter { $0.contains(label) }.joined().sorted()
      .compactMap { rival in weights.label(rival.rawValue).map { (rival, $0) } }
  }

  private func chance(_ head: Int, _ at: Int, in words: Span? = nil) -> Double {
    passage.reading(at: at, after: context)?.chance(of: head, in: words ?? passage.sentences[at].span) ?? 0
  }
}
