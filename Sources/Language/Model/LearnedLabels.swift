import Messages

/// Decides, sentence by sentence, which labels stand: those of the rules, and those that the model sees besides.
struct LearnedLabels {
  private let passage: Passage
  private let model: LinearModel
  /// For each sentence the chance of each head.
  private let chances: [[Double]]
  private let heads: [String: Int]

  /// - Parameter labels: what the rules found.
  init(_ passage: Passage, _ model: LinearModel, labels: [LabelledSpan]) {
    self.passage = passage
    self.model = model
    let features = QualityFeatures(passage, labels: labels)
    chances = passage.sentences.indices.map { model.chances(of: features.features(at: $0)) }
    heads = Dictionary(uniqueKeysWithValues: model.heads.indices.map { (model.heads[$0].name, $0) })
  }

  /// The labels that stand, in the order of the text.
  func weighed(_ labels: [LabelledSpan]) -> [LabelledSpan] {
    var kept = labels.compactMap(weighed)
    for family in heads.keys.sorted() where !family.contains(":") {
      kept += added(family, besides: kept)
    }
    return kept.sorted { ($0.span.start, $0.label) < ($1.span.start, $1.label) }
  }

  /// A label of the rules; nil where the model speaks against it. What it was not taught stays.
  private func weighed(_ label: LabelledSpan) -> LabelledSpan? {
    guard let head = heads[label.label.family] else { return label }
    let touched = passage.sentences.indices.filter { passage.sentences[$0].span.overlaps(label.span) }
    guard let best = touched.max(by: { chances[$0][head] < chances[$1][head] }) else { return label }
    guard chances[best][head] >= Trust.against else { return nil }
    return label
  }

  /// The sentences in which the model sees a label that no rule found.
  private func added(_ family: String, besides kept: [LabelledSpan]) -> [LabelledSpan] {
    guard let head = heads[family] else { return [] }
    let same = kept.filter { $0.label.family == family }.map(\.span)
    return passage.sentences.indices.compactMap { at in
      let span = passage.sentences[at].span
      guard chances[at][head] >= max(Double(model.heads[head].threshold), Trust.alone),
        !same.contains(where: span.overlaps)
      else {
        return nil
      }
      return LabelledSpan(
        subtyped(family, at) ?? Label(rawValue: family), span,
        provenance: .model(model.name, score: rounded(chances[at][head])), confidence: chances[at][head])
    }
  }

  /// The family with its likeliest type; nil where it has none.
  private func subtyped(_ family: String, _ at: Int) -> Label? {
    let types = heads.filter { $0.key.hasPrefix(family + ":") }.sorted { $0.key < $1.key }
    return types.max { chances[at][$0.value] < chances[at][$1.value] }.map { Label(rawValue: $0.key) }
  }
}
