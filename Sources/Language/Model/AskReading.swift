import Messages

/// What the encoder says of a sentence that asks.
struct AskReading {
  private let reading: EncoderReading
  private let weights: EncoderWeights
  private let span: Span

  init(_ reading: EncoderReading, _ weights: EncoderWeights, _ span: Span) {
    self.reading = reading
    self.weights = weights
    self.span = span
  }

  /// The likeliest case; nil where all are unlikely.
  func likeliest<Case: RawRepresentable & CaseIterable>(_: Case.Type) -> Case? where Case.RawValue == String {
    let chances = Case.allCases.map { ($0, chance($0.rawValue)) }
    return chances.max { $0.1 < $1.1 }.flatMap { $0.1 >= 0.25 ? $0.0 : nil }
  }

  /// Whether a label holds.
  func holds(_ name: String) -> Bool {
    weights.label(name).map { reading.chance(of: $0, in: span) >= weights.labels[$0].threshold } ?? false
  }

  private func chance(_ name: String) -> Double {
    weights.label(name).map { reading.chance(of: $0, in: span) } ?? 0
  }
}

extension DetectedAsk {
  /// Takes over what the encoder tells of the ask better than the words that rules look for.
  mutating func describe(by reading: AskReading) {
    type = reading.likeliest(AskType.self) ?? type
    form = reading.likeliest(AskForm.self) ?? form
    effort = reading.holds("LARGE") ? .large : reading.holds("SMALL") ? .small : .normal
    if reading.holds("HIGH") { stakes = .high }
  }
}
