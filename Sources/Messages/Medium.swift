/// By which medium something was said (LABELS.md 4.6).
public enum Medium: String, Sendable, Codable, CaseIterable {
  case email = "EMAIL"
  case chat = "CHAT"
  case sms = "SMS"
  case call = "CALL"
  case video = "VIDEO"
  case faceToFace = "F2F"
  case letter = "LETTER"

  /// Whether it carries a voice: the richer media of practice B1.
  public var isSpoken: Bool { self == .call || self == .video || self == .faceToFace }
}

/// How the medium of a decision is known (LABELS.md 4.6), strongest first.
public enum MediumGrade: String, Sendable, Codable {
  /// The record itself is of that medium.
  case native
  /// A call of a minute or more, or a meeting that both agreed to, within 48 hours before the written decision.
  case logged
  /// The text says so ("as discussed on the phone").
  case mentioned
  /// The user wrote it down.
  case user
}
