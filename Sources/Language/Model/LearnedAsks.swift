import Messages

/// Decides for each sentence of a passage whether it asks, by the rules and by what was learned.
struct LearnedAsks {
  private let model: LanguageModel
  private let passage: Passage
  private let context: AskContext
  private let detector: AskDetector
  private let features: [Features]

  init(_ model: LanguageModel, _ passage: Passage, _ context: AskContext, _ detector: AskDetector) {
    self.model = model
    self.passage = passage
    self.context = context
    self.detector = detector
    features = detector.features(of: passage.sentences, words: passage.wordFeatures, context: context)
  }

  /// The ask of the rules where nothing speaks against it, one that only the model sees, or nil.
  func weighed(_ ruled: DetectedAsk?, at index: Int, isQuoted: Bool) -> DetectedAsk? {
    let chance = model.ask.chances(of: features[index])[0]
    let line = ruled == nil ? max(Double(model.ask.heads[0].threshold), Trust.aloneAsk) : Trust.against
    guard chance >= line, ruled != nil || !isQuoted else { return nil }
    if let ruled { return ruled }
    var ask = detector.ask(type(at: index), form(at: index), at: index, of: passage, context)
    ask.confidence = chance
    ask.provenance = .model(model.ask.name, score: rounded(chance))
    return ask
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
