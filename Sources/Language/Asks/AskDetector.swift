import Messages

/// A sentence that asks for something, before it is known whom it addresses and what answers it.
public struct DetectedAsk: Sendable, Equatable {
  /// Where the sentence stands in the own text, in UTF-8 bytes.
  public var span: Span
  public var sentence: String
  public var type: AskType
  public var form: AskForm
  public var addressee: AddresseeScope
  public var effort: Effort
  public var stakes: Stakes
  /// The act is asked for only if something holds that is still open.
  public var isConditional: Bool
  /// It asks again for what was asked before.
  public var isRepeat: Bool
  /// It pushes after a refusal.
  public var isPressure: Bool
  /// It asks to look again at a refusal, or for another chance.
  public var isReconsider: Bool
  /// The id of the rule that found it.
  public var rule: String
  /// From 0 to 1.
  public var confidence: Double
}
