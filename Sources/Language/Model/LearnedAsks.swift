import Messages

/// Decides for each sentence of a passage whether it asks.
///
/// The encoder reads every sentence that a rule takes for an ask; where no rule does, it reads those that the quick
/// model does not take for plainly none. Without an encoder the chance of the quick model decides.
///
/// A class, so that its parts are not copied for every sentence.
final class LearnedAsks {
  private let model: LanguageModel
  private let passage: Passage
  private let context: AskContext
  private let detector: AskDetector
  private let features: [Features]
  /// Whether a rule tells of each sentence that it only reports, tells or offers.
  private let isSpokenFor: [Bool]

  /// - Parameter matches: of the rules for asks in each sentence, silenced ones too.
  init(
    _ model: LanguageModel, _ passage: Passage, _ context: AskContext, _ detector: AskDetector, _ matches: [[Match]]
  ) {
    self.model = model
    self.passage = passage
    self.context = context
    self.detector = detector
    isSpokenFor = matches.map { $0.contains { AskSilencers.surest.contains($0.rule) } }
    features = detector.features(of: passage.sentences, words: passage.wordFeatures, matches: matches)
  }

  /// The ask of the rules where nothing speaks against it, one that only the model sees, or nil.
  func weighed(_ ruled: DetectedAsk?, at index: Int, isQuoted: Bool) -> DetectedAsk? {
    guard ruled != nil || !(isQuoted || isSpokenFor[index]) else { return nil }
    let quick = model.ask.chance(of: features[index])
    if ruled == nil, quick < Trust.plainlyNone { return nil }
    let chance = chance(at: index, ruled, quick)
    guard chance >= line(ruled) else { return nil }
    var ask = ruled ?? alone(at: index, chance)
    guard let reading = passage.reading(at: index, after: ""), let weights = encoder else { return ask }
    ask.confidence = min(rounded(chance), Trust.surestAsk)
    ask.describe(by: AskReading(reading, weights, ask.span))
    return ask
  }

  /// An ask that no rule found.
  private func alone(at index: Int, _ chance: Double) -> DetectedAsk {
    var ask = detector.ask(type(at: index), form(at: index), at: index, of: passage, context)
    ask.confidence = min(rounded(chance), Trust.surestAsk)
    ask.provenance = .model("ask", score: rounded(chance))
    return ask
  }

  private var encoder: EncoderWeights? { model.encoder?.weights }

  /// The chance from which on a sentence asks.
  private func line(_ ruled: DetectedAsk?) -> Double {
    guard let encoder, let head = encoder.label("ASK") else {
      return ruled == nil ? Trust.quickAlone : Trust.quickAgainst
    }
    return ruled == nil ? max(encoder.labels[head].threshold, Trust.aloneAsk) : encoder.labels[head].threshold
  }

  /// The chance that a sentence asks, on a closer look where there is an encoder. Much other matter around an ask may
  /// drown it, so one that a rule found is looked at twice before it is dropped.
  private func chance(at index: Int, _ ruled: DetectedAsk?, _ quick: Double) -> Double {
    guard let head = encoder?.label("ASK"), let reading = passage.reading(at: index, after: "") else { return quick }
    let span = passage.sentences[index].span
    let first = reading.chance(of: head, in: span)
    guard let ruled else { return first }
    guard favoured(first, ruled) < line(ruled), let second = passage.closerReading(at: index) else {
      return favoured(first, ruled)
    }
    return favoured((first + second.chance(of: head, in: span)) / 2, ruled)
  }

  private func favoured(_ chance: Double, _ ruled: DetectedAsk) -> Double {
    let isPlain = AskRules.plainQuestions.contains(ruled.rule)
    let raised = chance * exponential(isPlain ? Trust.plainQuestion : Trust.ruledAsk)
    return raised / (raised + 1 - chance)
  }

  private func type(at index: Int) -> AskType { likeliest(at: index) ?? .action }

  private func form(at index: Int) -> AskForm { likeliest(at: index) ?? .direct }

  /// The case that the model holds likeliest; nil where it knows none of them.
  private func likeliest<Case: RawRepresentable & CaseIterable>(at index: Int) -> Case? where Case.RawValue == String {
    let chances = model.askType.chances(of: features[index])
    let known = zip(model.askType.heads, chances).compactMap { head, chance in
      Case(rawValue: head.name).map { ($0, chance) }
    }
    return known.max { $0.1 < $1.1 }?.0
  }
}
