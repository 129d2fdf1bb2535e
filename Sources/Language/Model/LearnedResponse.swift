import Messages

extension LanguageModel {
  /// The class of an answer, weighed anew with what was learned; where both agree the rule stays its reason.
  func response(
    to ask: AnsweredAsk, _ passage: Passage, _ chosen: [Int], ruled: ClassifiedResponse
  ) -> ClassifiedResponse {
    let features = AnswerFeatures(passage, chosen, ask, ruled: ruled).features
    let shares = response.shares(of: features)
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }),
      let found = ResponseClass(rawValue: response.heads[best].name)
    else { return ruled }
    let isSure = ruled.class != .unsure && ruled.confidence >= Trust.sure
    guard found != ruled.class, shares[best] >= (isSure ? Trust.overrule : Trust.alone) else { return ruled }
    let sentence = evidence(for: best, found, passage, chosen)
    return ClassifiedResponse(
      class: found, span: sentence.map { passage.sentences[$0].span } ?? ruled.span,
      provenance: .model("response", score: rounded(shares[best])), confidence: shares[best])
  }

  /// The sentence that speaks most for a class: one that a rule takes so, else the one whose words weigh most.
  private func evidence(for head: Int, _ found: ResponseClass, _ passage: Passage, _ chosen: [Int]) -> Int? {
    let stances = passage.stances(in: chosen).filter { $0.kind.class == found }
    if let strongest = stances.max(by: { $0.confidence < $1.confidence }) { return strongest.sentence }
    let weights = chosen.map { at in
      var features = Features()
      passage.wordFeatures[at].add(to: &features)
      return response.scores(of: features)[head]
    }
    return zip(chosen, weights).filter { passage.sentences[$0.0].wordCount > 1 }.max { $0.1 < $1.1 }?.0 ?? chosen.first
  }
}

extension Stance.Kind {
  /// The class that it speaks for on its own.
  fileprivate var `class`: ResponseClass? {
    switch self {
    case .accept: .accept
    case .part, .limit, .time: .acceptPart
    case .hold: .defer
    case .clarify, .hindered: .clarify
    case .decline: .decline
    }
  }
}

/// A chance as it is shown and kept: two digits say all that is known.
func rounded(_ chance: Double) -> Double { (chance * 100).rounded() / 100 }
