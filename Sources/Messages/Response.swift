/// What a message does with an ask (LABELS.md 4.2). `NONE` is no response: it is derived from their absence.
public enum ResponseClass: String, Sendable, Codable, CaseIterable {
  case accept = "ACCEPT"
  case acceptPart = "ACCEPT_PART"
  case `defer` = "DEFER"
  case clarify = "CLARIFY"
  case decline = "DECLINE"
  /// Two readings are even, or the message answers without saying yes or no: never counted, but printed.
  case unsure = "UNSURE"

  /// Whether it settles the ask.
  public var isDecision: Bool { self == .accept || self == .acceptPart || self == .decline }
  /// Whether it says no to at least a part (PRACTICES.md 1.0).
  public var isPushback: Bool { self == .decline || self == .acceptPart }

  /// Whether a label says anything about an answer of this class: what is granted needs no reason and no
  /// alternative, and only a no can be a clear one (LABELS.md 4.7.3).
  public func admits(_ label: Label) -> Bool {
    switch self {
    case .accept: !["CLEAR_NO", "REASON", "ALTERNATIVE", "BOUNDARY_STATED"].contains(label.family)
    case .decline: true
    case .acceptPart, .defer, .clarify, .unsure: label.family != "CLEAR_NO"
    }
  }
}

/// Spoken contact that went before a written decision.
public struct SpokenEvidence: Hashable, Sendable, Codable {
  public var medium: Medium
  public var grade: MediumGrade
  /// When the logged call began; nil when the text only mentions it.
  public var at: Instant?

  public init(medium: Medium, grade: MediumGrade, at: Instant? = nil) {
    self.medium = medium
    self.grade = grade
    self.at = at
  }
}

/// One message of the addressee that answers an ask.
public struct Response: Sendable, Equatable, Codable {
  public var message: MessageKey
  public var at: Instant
  public var medium: Medium
  public var `class`: ResponseClass
  /// The words that carry the class, and where they stand in the message's own text.
  public var text: String
  public var span: Span
  public var provenance: Provenance
  public var confidence: Double
  /// A call or meeting before this written answer, where there is evidence of one.
  public var spoken: SpokenEvidence?
  /// Who read it beside the requester (practice B1b).
  public var reach: Reach

  public init(
    message: MessageKey, at: Instant, medium: Medium, class: ResponseClass, text: String, span: Span,
    provenance: Provenance, confidence: Double = 1, spoken: SpokenEvidence? = nil, reach: Reach = .oneToOne
  ) {
    self.message = message
    self.at = at
    self.medium = medium
    self.class = `class`
    self.text = text
    self.span = span
    self.provenance = provenance
    self.confidence = confidence
    self.spoken = spoken
    self.reach = reach
  }

  /// Whether it went to the requester alone.
  public var isPrivate: Bool { reach == .oneToOne }
  /// How its medium is known: by the talk before it, where there is evidence of one, else by the message itself.
  public var grade: MediumGrade { spoken?.grade ?? .native }
}

/// One quality label on a stretch of an answer.
public struct Quality: Sendable, Equatable, Codable {
  public var label: Label
  public var message: MessageKey
  /// When that message was sent; nil where it is the time of the response of the same message.
  public var at: Instant?
  public var text: String
  public var span: Span
  public var provenance: Provenance
  public var confidence: Double
  /// A reason that names a checkable thing.
  public var isSpecific: Bool
  /// On PROMISED_DATE the end of the day that is named, on CONTACT_LOST of the last in time; in UTC: the writer's own zone
  /// is not known.
  public var due: Instant?

  public init(
    label: Label, message: MessageKey, at: Instant? = nil, text: String, span: Span, provenance: Provenance,
    confidence: Double = 1, isSpecific: Bool = false, due: Instant? = nil
  ) {
    self.label = label
    self.message = message
    self.at = at
    self.text = text
    self.span = span
    self.provenance = provenance
    self.confidence = confidence
    self.isSpecific = isSpecific
    self.due = due
  }
}
