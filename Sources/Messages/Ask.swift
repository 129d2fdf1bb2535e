/// What is asked for (LABELS.md 4.1).
public enum AskType: String, Sendable, Codable, CaseIterable {
  case action = "ACTION"
  case info = "INFO"
  case time = "TIME"
  case approval = "APPROVAL"
}

/// How directly it is asked (LABELS.md 4.1; CCSARP directness).
public enum AskForm: String, Sendable, Codable, CaseIterable {
  case direct = "DIRECT"
  case conventionallyIndirect = "CONV_INDIRECT"
  case hint = "HINT"
}

/// Who should act.
public enum AddresseeScope: String, Sendable, Codable, CaseIterable {
  /// The user; for an ask by the user, the one counterpart.
  case user = "USER"
  case group = "GROUP"
  case team = "TEAM"
  case other = "OTHER"
}

/// Typical time it takes: a quarter of an hour, half a day, more.
public enum Effort: String, Sendable, Codable, CaseIterable {
  case small = "SMALL"
  case normal = "NORMAL"
  case large = "LARGE"
}

/// What hangs on it.
public enum Stakes: String, Sendable, Codable, CaseIterable {
  case normal = "NORMAL"
  case high = "HIGH"
}

/// One requested thing, with the sentence that asks for it.
public struct Ask: Sendable, Equatable, Codable {
  public var message: MessageKey
  public var at: Instant
  public var medium: Medium
  /// The sentence as written, and where it stands in the message's own text.
  public var sentence: String
  public var span: Span
  public var type: AskType
  public var form: AskForm
  public var addressee: AddresseeScope
  public var effort: Effort
  public var stakes: Stakes
  /// Who read the ask: nobody else, or a group.
  public var reach: Reach
  public var provenance: Provenance
  /// From 0 to 1.
  public var confidence: Double

  public init(
    message: MessageKey, at: Instant, medium: Medium, sentence: String, span: Span, type: AskType, form: AskForm,
    addressee: AddresseeScope = .user, effort: Effort = .normal, stakes: Stakes = .normal, reach: Reach = .oneToOne,
    provenance: Provenance, confidence: Double = 1
  ) {
    self.message = message
    self.at = at
    self.medium = medium
    self.sentence = sentence
    self.span = span
    self.type = type
    self.form = form
    self.addressee = addressee
    self.effort = effort
    self.stakes = stakes
    self.reach = reach
    self.provenance = provenance
    self.confidence = confidence
  }
}
