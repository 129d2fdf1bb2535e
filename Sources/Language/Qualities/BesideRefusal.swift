import Messages

/// Takes plain statements for reasons, and plain mentions for other ways, where they stand beside a refusal.
///
/// Nobody says "because" who can say "No. Two of my posts are empty. Marian holds the budget for that." A statement
/// counts at most `reach` sentences away from the words that refuse or regret, each clause once and by its surest rule.
struct BesideRefusal {
  /// How many sentences away a reason may stand, and another way.
  private static let reach = ["CIRCUMSTANCE": 2, "OFFER": 3]
  /// What the groups of plain statements become.
  private static let families = ["CIRCUMSTANCE": "REASON", "OFFER": "ALTERNATIVE"]
  /// What a statement must stand beside. A mere leaning towards a no carries a reason, but no offer.
  private static let anchors: [String: [String]] = [
    "CIRCUMSTANCE": ["CLEAR_NO", "WISH", "REGRET", "REFUSAL"], "OFFER": ["CLEAR_NO", "WISH", "REASON"],
  ]
  /// A clause that says one of these says nothing besides.
  private static let plainer = [
    "CLEAR_NO", "REASON", "ALTERNATIVE", "ACK", "PARAPHRASE", "GRATITUDE", "WISH",
  ]

  private let passage: Passage

  init(_ passage: Passage) { self.passage = passage }

  /// The labels with each plain statement taken for what it is here, or dropped.
  func read(_ labels: [LabelledSpan]) -> [LabelledSpan] {
    let reasoned = promote("CIRCUMSTANCE", labels)
    return promote("OFFER", reasoned).filter { $0.label != "REFUSAL" }
  }

  private func promote(_ family: String, _ labels: [LabelledSpan]) -> [LabelledSpan] {
    guard labels.contains(where: { $0.label.family == family }) else { return labels }
    var kept = labels.filter { $0.label.family != family }
    let anchors = places(of: Self.anchors[family] ?? [], in: kept)
    let plain = labels.filter { $0.label.family == family }.sorted { $0.confidence > $1.confidence }
    for label in plain where isBeside(label, anchors) {
      guard !kept.contains(where: { Self.plainer.contains($0.label.family) && $0.span.overlaps(label.span) }) else {
        continue
      }
      kept.append(promoted(label))
    }
    return kept
  }

  /// The sentences in which a label of some families stands, in order.
  private func places(of families: [String], in labels: [LabelledSpan]) -> [Int] {
    let found = labels.filter { families.contains($0.label.family) }
    return Array(Set(found.compactMap { passage.sentence(at: $0.span.start) })).sorted()
  }

  /// A reason asks nothing; another way may be a question.
  private func isBeside(_ label: LabelledSpan, _ anchors: [Int]) -> Bool {
    guard let at = passage.sentence(at: label.span.start), let reach = Self.reach[label.label.family] else {
      return false
    }
    if label.label.family == "CIRCUMSTANCE", passage.sentences[at].isQuestion { return false }
    return anchors.contains { abs($0 - at) <= reach }
  }

  private func promoted(_ label: LabelledSpan) -> LabelledSpan {
    var label = label
    let family = Self.families[label.label.family] ?? label.label.family
    label.label = Label(rawValue: family + ":" + (label.label.subtype ?? ""))
    return label
  }
}
