/// The quality labels, in the order in which they are found.
enum QualityRules {
  static let all: [LabelRules] = ClearNoRules.all + own

  /// Those with rules of their own; a clear no is told by the rules for refusals.
  static let own: [LabelRules] =
    ReasonRules.all + CircumstanceRules.all + RefusalHints.all + OfferRules.all + AlternativeRules.all
    + AcknowledgementRules.all + AdjunctRules.all + YesAndRules.all
    + VoiceRules.all + StanceRules.all
}

private let reader = LabelReader(QualityRules.all)
private let followUpReader = LabelReader(FollowUpRules.all)

/// The qualities of a passage, in the order of the text.
///
/// - Parameters:
///   - ask: what it answers; empty where that is not known.
///   - chosen: the sentences whose labels are asked for; of others there may be fewer. Nil for all.
///   - refuses: it is known to refuse, or to go on after a refusal, so that another way needs no refusal beside it.
///   - goesOn: it goes on from an answer that was given before.
func qualityLabels(
  of passage: Passage, to ask: String, in chosen: [Int]? = nil, refuses: Bool = false, goesOn: Bool = false
) -> [LabelledSpan] {
  let ruled = refuses ? ruledQualityLabels(of: passage, refuses: true) : passage.ruledQualities
  guard let encoder = passage.model?.encoder else { return ruled }
  let learned = LearnedLabels(passage, chosen ?? Array(passage.sentences.indices), after: ask, by: encoder)
  // The encoder does not see the no that this goes on from: that it sees no label says little.
  let trust = refuses && goesOn ? Learned.qualities.map(\.trustingRules) : Learned.qualities
  let weighed = learned.weighed(ruled, by: trust)
  return specified(withoutImpliedRestatements(weighed, passage), passage)
}

/// The qualities that the rules find, in the order of the text.
func ruledQualityLabels(of passage: Passage, refuses: Bool = false) -> [LabelledSpan] {
  var labels = reader.read(passage)
  labels = BesideRefusal(passage).read(labels)
  if !refuses { labels = withoutOffers(labels, passage) }
  labels = specified(labels, passage)
  labels = withoutImpliedRestatements(labels, passage)
  labels += contrasts(in: passage)
  return labels.sorted { ($0.span.start, $0.label) < ($1.span.start, $1.label) }
}

/// What a passage does as a follow-up: REPEAT, PRESSURE, HURT and the labels of LABELS.md 4.5.
///
/// - Parameter answer: what it comes back to; empty after silence.
func followUpLabels(of passage: Passage, after answer: String) -> [LabelledSpan] {
  let ruled = ruledFollowUpLabels(of: passage)
  guard let encoder = passage.model?.encoder else { return ruled }
  let learned = LearnedLabels(passage, Array(passage.sentences.indices), after: answer, by: encoder)
  let all = learned.weighed(ruled, by: Learned.followUps)
  // Who names a right claims no favour (LABELS.md 4.5).
  let rights = Set(all.filter { $0.label == "RIGHTS_CLAIM" }.map { passage.sentence(at: $0.span.start) })
  return all.filter { $0.label != "ENTITLED" || !rights.contains(passage.sentence(at: $0.span.start)) }
}

/// The follow-up labels that the rules find.
func ruledFollowUpLabels(of passage: Passage) -> [LabelledSpan] {
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
private func withoutImpliedRestatements(_ labels: [LabelledSpan], _ passage: Passage) -> [LabelledSpan] {
  guard labels.contains(where: { $0.label == "PARAPHRASE" }) else { return labels }
  let paraphrased = Set(labels.filter { $0.label == "PARAPHRASE" }.map { passage.sentence(at: $0.span.start) })
  return labels.filter { $0.label != "ACK:RESTATE" || !paraphrased.contains(passage.sentence(at: $0.span.start)) }
}

/// Drops the alternatives of a passage that refuses nothing: there, "Monday works" is consent and "ask Jim" an answer.
///
/// A part and a condition stand on their own, and so does another person where nothing is promised.
private func withoutOffers(_ labels: [LabelledSpan], _ passage: Passage) -> [LabelledSpan] {
  guard labels.contains(where: { $0.label.family == "ALTERNATIVE" }) else { return labels }
  let limits = ["CLEAR_NO", "REASON", "REGRET", "WISH"]
  if labels.contains(where: { limits.contains($0.label.family) }) || passage.holdsBack { return labels }
  let consents = passage.stances(in: Array(passage.sentences.indices)).contains { $0.kind == .accept }
  let kept =
    consents ? ["SMALLER", "CONDITION"] : ["SMALLER", "CONDITION", "OTHER_PERSON", "OTHER_MEANS"]
  return labels.filter { $0.label.family != "ALTERNATIVE" || kept.contains($0.label.subtype ?? "") }
}

extension Passage {
  /// Whether it refuses, puts off, or answers by a question or a guess.
  fileprivate var holdsBack: Bool {
    stances(in: Array(sentences.indices)).contains { $0.kind == .decline || $0.kind == .hold || $0.kind == .part }
      || sentences.contains(where: \.isQuestion)
  }
}
