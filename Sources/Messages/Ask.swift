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
  /// What else its words say of it: CONDITIONAL, BOUNDARY_ASK, GROWTH; ascending, each once.
  public var marks: [Label]
  public var provenance: Provenance
  /// From 0 to 1.
  public var confidence: Double

  public init(
    message: MessageKey, at: Instant, medium: Medium, sentence: String, span: Span, type: AskType, form: AskForm,
    addressee: AddresseeScope = .user, effort: Effort = .normal, stakes: Stakes = .normal, reach: Reach = .oneToOne,
    marks: [Label] = [],
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
    self.marks = marks
    self.provenance = provenance
    self.confidence = confidence
  }
}

extension Ask {
  /// Asked only if something holds that is still open (LABELS.md 4.1 CONDITIONAL).
  public var isConditional: Bool { marks.contains("CONDITIONAL") }
  /// Seems to ask for something false, hidden or forbidden: for the user to look at, never a verdict (BOUNDARY_ASK).
  public var isBoundaryProposal: Bool { marks.contains("BOUNDARY_ASK") }
  /// Asks for feedback, teaching or mentoring (GROWTH).
  public var isForGrowth: Bool { marks.contains("GROWTH") }

  /// Reads what any version wrote: reach and marks are newer than the rest.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      message: try fields.decode(MessageKey.self, forKey: .message), at: try fields.decode(Instant.self, forKey: .at),
      medium: try fields.decode(Medium.self, forKey: .medium),
      sentence: try fields.decode(String.self, forKey: .sentence), span: try fields.decode(Span.self, forKey: .span),
      type: try fields.decode(AskType.self, forKey: .type), form: try fields.decode(AskForm.self, forKey: .form),
      addressee: try fields.decode(AddresseeScope.self, forKey: .addressee),
      effort: try fields.decode(Effort.self, forKey: .effort), stakes: try fields.decode(Stakes.self, forKey: .stakes),
      reach: try fields.decodeIfPresent(Reach.self, forKey: .reach) ?? .oneToOne,
      marks: try fields.decodeIfPresent([Label].self, forKey: .marks) ?? [],
      provenance: try fields.decode(Provenance.self, forKey: .provenance),
      confidence: try fields.decode(Double.self, forKey: .confidence))
  }
}
