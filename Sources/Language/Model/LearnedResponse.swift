import Messages

extension Passage {
  /// The class of an answer, weighed anew with what was learned; where both agree the rule stays its reason, except for
  /// UNSURE: a rule gives that where it finds nothing that decides, the encoder where it sees no answer.
  func weighed(_ ruled: ClassifiedResponse, to ask: AnsweredAsk, _ chosen: [Int]) -> ClassifiedResponse {
    let readings = answerReadings(chosen, after: ask.sentence)
    // Of a long answer the window counts that says most clearly something.
    guard let reading = readings.min(by: { $0.openness < $1.openness }) else { return ruled }
    let words = chosen.reduce(0) { $0 + sentences[$1].wordCount }
    let shares = reading.shares(besides: ruled, favoured: Trust.verdict(ruled, words: words))
    guard let best = shares.max(by: { $0.share < $1.share }) else { return ruled }
    if best.class == ruled.class, best.class != .unsure { return ruled }
    let place = evidence(for: best.class, chosen, ask)
    return ClassifiedResponse(
      class: best.class, span: place.map { sentences[$0].span } ?? ruled.span,
      provenance: .model("answer", score: rounded(best.share)), confidence: rounded(best.share))
  }

  /// What the encoder makes of the sentences that answer an ask: of those alone where others answer other asks.
  private func answerReadings(_ chosen: [Int], after ask: String) -> [EncoderReading] {
    if chosen.count == sentences.count { return readings(of: chosen, after: ask) }
    guard let model, let encoder = model.encoder else { return [] }
    let share = chosen.map { text.text(at: sentences[$0].span) }.joined(separator: " ")
    return [encoder.read(share, after: ask, memory: model.memory)]
  }

  /// The sentence that speaks most for a class: one that a rule takes so, else one with a label that goes with it.
  private func evidence(for found: ResponseClass, _ chosen: [Int], _ ask: AnsweredAsk) -> Int? {
    let stances = stances(in: chosen).filter { $0.kind.class == found }
    if let strongest = stances.max(by: { $0.confidence < $1.confidence }) { return strongest.sentence }
    let telling = found.tellingLabels.compactMap { model?.encoder?.weights.label($0) }
    let chances = chosen.map { at -> (Int, Double) in
      let reading = reading(at: at, after: ask.sentence)
      return (at, telling.compactMap { reading?.chance(of: $0, in: sentences[at].span) }.max() ?? 0)
    }
    if let best = chances.max(by: { $0.1 < $1.1 }), best.1 >= 0.2 { return best.0 }
    return chosen.first { sentences[$0].wordCount > 1 } ?? chosen.first
  }
}

extension EncoderReading {
  /// The chance that a text says neither yes nor no nor anything between.
  fileprivate var openness: Double { answers.first { $0.class == .unsure }?.share ?? 0 }

  /// The chances of the classes, with what speaks for that of the rules.
  fileprivate func shares(
    besides ruled: ClassifiedResponse, favoured trust: Double
  ) -> [(class: ResponseClass, share: Double)] {
    let favour = ruled.class == .unsure ? 1 : exponential(trust * ruled.confidence)
    let raised = answers.map { ($0.class, $0.class == ruled.class ? $0.share * favour : $0.share) }
    let sum = raised.reduce(0) { $0 + $1.1 }
    return raised.map { ($0.0, $0.1 / sum) }
  }
}

extension ResponseClass {
  /// Labels whose words go with the class.
  fileprivate var tellingLabels: [String] {
    switch self {
    case .decline: ["CLEAR_NO", "BOUNDARY_STATED", "REASON", "ALTERNATIVE"]
    case .acceptPart: ["ALTERNATIVE", "REASON"]
    case .defer: ["REASON"]
    case .accept, .clarify, .unsure: []
    }
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
