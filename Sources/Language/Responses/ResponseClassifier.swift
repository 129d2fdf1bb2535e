import Messages

/// What a message does with an ask, and by which words.
public struct ClassifiedResponse: Sendable, Equatable {
  public var `class`: ResponseClass
  /// The sentence that decides, in UTF-8 bytes of the answer.
  public var span: Span
  /// The rule that decides, or the model.
  public var provenance: Provenance
  /// From 0 to 1.
  public var confidence: Double
}

/// Classes the answer to an ask (LABELS.md 4.2, combined by 4.0.5 and 4.7).
///
/// Exactly one class: acceptance, partial acceptance or refusal before deferral before clarification. Where the words
/// decide nothing it is UNSURE; a substantive answer to an information ask is ACCEPT.
///
/// - Parameter depth: how closely it is read.
public func classifyResponse(
  _ answer: String, to ask: String, type: AskType, medium: Medium, depth: Depth = .close()
) -> ClassifiedResponse {
  if let reaction = Reaction(answer) { return reaction.verdict(Span(0, answer.utf8.count)) }
  let passage = Passage(answer, medium: medium, model: depth.model)
  return classify(passage, sentences: Array(passage.sentences.indices), ask: AnsweredAsk(ask, type: type))
}

extension Reaction {
  /// What a reaction to an ask says to it; only consent and dissent are read (LABELS.md 4.2 NONE).
  func verdict(_ span: Span) -> ClassifiedResponse {
    switch kind {
    case .consent: ClassifiedResponse(class: .accept, span: span, rule: "ACCEPT-REACTION", confidence: 0.8)
    case .dissent: ClassifiedResponse(class: .decline, span: span, rule: "DECLINE-REACTION", confidence: 0.7)
    case .other, .withdrawal: ClassifiedResponse(class: .unsure, span: span, rule: "UNSURE-REACTION", confidence: 0.5)
    }
  }
}

/// Classes those sentences of a passage that answer an ask.
func classify(_ passage: Passage, sentences chosen: [Int], ask: AnsweredAsk) -> ClassifiedResponse {
  passage.weighed(Weighing(passage, chosen, ask).verdict(), to: ask, chosen)
}

extension ClassifiedResponse {
  init(`class`: ResponseClass, span: Span, rule: String, confidence: Double) {
    self.init(class: `class`, span: span, provenance: .rule(rule), confidence: confidence)
  }

  /// The id of the rule that decides; empty where the model does.
  var rule: String { provenance.rule ?? "" }
}
