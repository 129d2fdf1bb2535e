/// How closely texts are read.
public enum Depth: Sendable {
  /// By the rules alone.
  case rules
  /// By the rules, and what was learned for single sentences: quick enough for whatever there is.
  case quick
  /// By the encoder too, which reads answers and sentences that may ask; what it has read it need not read again.
  case close(ReadingMemory? = nil)

  /// What was learned, as far as it is used; nil for the rules alone.
  var model: LanguageModel? {
    switch self {
    case .rules: nil
    case .quick: .quick
    case .close(let memory): LanguageModel.linked.map { LanguageModel($0, encoder: $0.encoder, memory: memory) }
    }
  }

  /// What texts are read with at this depth; it changes with every change of what comes out.
  public var version: String { name + SwitchedOffRules.suffix }

  private var name: String {
    switch self {
    case .rules: "\(rulesVersion) rules"
    case .quick: "\(rulesVersion) quick"
    case .close: "\(rulesVersion) \(Encoder.linked?.weights.version ?? "quick")"
    }
  }
}
