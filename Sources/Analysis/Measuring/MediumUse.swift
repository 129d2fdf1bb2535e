import Messages

/// Media as a reader groups them.
public enum MediumGroup: String, Sendable, Codable, CaseIterable {
  case mail, chat, call, face

  public init(_ medium: Medium) {
    switch medium {
    case .email, .letter: self = .mail
    case .chat, .sms: self = .chat
    case .call, .video: self = .call
    case .faceToFace: self = .face
    }
  }

  /// As a column is headed.
  public var title: String { self == .face ? "face to face" : rawValue }
}

/// By which media asks of one person reached the user, and by which the user decided and refused them (practice B1).
///
/// A decision counts where it was said: in the call or meeting that a log, an invitation or the user proves, else in
/// the message. What was only mentioned is left with the message.
public struct MediumUse: Sendable, Equatable {
  public var asks: [MediumGroup: [EpisodeID]] = [:]
  public var decisions: [MediumGroup: [EpisodeID]] = [:]
  public var declines: [MediumGroup: [EpisodeID]] = [:]

  /// - Parameters:
  ///   - asked: the asks of the person, by the time of the ask.
  ///   - decided: those decided, by the time of the decision.
  public init(asked: Sample, decided: Sample) {
    for one in asked.members { asks[MediumGroup(one.episode.ask.medium), default: []].append(one.episode.id) }
    for one in decided.members {
      guard let decision = one.decision else { continue }
      let group = MediumGroup(decision.carrier)
      decisions[group, default: []].append(one.episode.id)
      if decision.class == .decline { declines[group, default: []].append(one.episode.id) }
    }
  }
}
