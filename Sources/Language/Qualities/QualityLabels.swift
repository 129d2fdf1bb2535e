/// The quality labels, in the order in which they are found.
enum QualityRules {
  static let all: [LabelRules] = ClearNoRules.all + own

  /// Those with rules of their own; a clear no is told by the rules for refusals.
  static let own: [LabelRules] =
    ReasonRules.all + AlternativeRules.all + AcknowledgementRules.all + AdjunctRules.all + YesAndRules.all
    + VoiceRules.all + StanceRules.all
}

private let reader = LabelReader(QualityRules.all)
private let followUpReader = LabelReader(FollowUpRules.all)

/// The qualities of a passage, in the order of the text.
func qualityLabels(of passage: Passage) -> [LabelledSpan] {
  var labels = reader.read(passage)
  labels = specified(labels, passage)
  labels = withoutImpliedRestatements(labels)
  labels += contrasts(in: passage)
  return labels.sorted { ($0.span.start, $0.label) < ($1.span.start, $1.label) }
}

/// What a passage does as a follow-up: REPEAT, PRESSURE, HURT and the labels of LABELS.md 4.5.
func followUpLabels(of passage: Passage) -> [LabelledSpan] {
  followUpReader.read(passage).sorted { ($0.span.start, $0.label) < ($1.span.start, $1.label) }
}

/// Marks the reasons that name a checkable thing (LABELS.md 4.3 SPECIFIC).
private func specified(_ labels: [LabelledSpan], _ passage: Passage) -> [LabelledSpan] {
  labels.map { label in
    guard label.label.family == "REASON" else { return label }
    var label = label
    label.isSpecific = isSpecific(label.span, passage)
    return label
  }
}

/// PARAPHRASE implies ACK:RESTATE, so only the first stands (LABELS.md 4.7.10).
private func withoutImpliedRestatements(_ labels: [LabelledSpan]) -> [LabelledSpan] {
  let paraphrases = labels.filter { $0.label == "PARAPHRASE" }
  guard !paraphrases.isEmpty else { return labels }
  return labels.filter { label in
    label.label != "ACK:RESTATE"
      || !paraphrases.contains { $0.span.start < label.span.end && label.span.start < $0.span.end }
  }
}
