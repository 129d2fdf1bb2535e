import Messages

/// What the other episodes of the archive and the user's own word say about one episode.
public struct Surroundings: Sendable, Equatable {
  /// The last earlier ask of the same person for the same kind of thing that was decided by then (practice A23).
  public var earlierLike: EarlierAsk?
  /// When the same person asked for the same kind of thing again after the decision.
  public var askedAgainAt: Instant?
  /// The like ask that was put to somebody else within 30 days after the no (practice C12).
  public var askedElsewhere: EpisodeID?
  /// The acceptances in a row right before the decision, with the same person (practice B10).
  public var yesRun: [EpisodeID] = []
  /// How many of the asks decided in the 90 days before were accepted, with the same person (practice A19).
  public var yesBefore = Proportion(0, of: 0)
  /// Days since the first ask between the two in the archive (practice A4).
  public var daysKnown = 0.0
  /// Whether a boss or senior was asked about it between the ask and the decision (practice B4).
  public var isConsulted = false
  /// The role and organisation of the counterpart, where the user gave them.
  public var role: PersonRole?
  public var organisation: String?
  /// Whether the ask names a topic that the user keeps away from (practice C14).
  public var isNotForMe = false
  /// Whether the ask came while the user was away.
  public var isDuringAbsence = false
  /// Hours of absence between the ask and the first answer, or now.
  public var absentHours = 0.0
  /// The first moment after the calendar month of the ask.
  public var endOfMonth: Instant?
  /// Whether the decision fell into a week with more small yeses than nine of ten of the user's weeks (practice A21).
  public var isPeakWeek = false
  /// At most so many words are few, by the user's own habit in the medium of the decision (practice B6).
  public var fewWords = 12
  /// Whether a sentence of acknowledgement was used word for word in an earlier answer (practice B2).
  public var copiesAcknowledgement = false
  /// When the requester next wrote in the conversation, within 30 days after the decision (practices B7, C6).
  public var requesterWroteAt: Instant?
  /// When the addressee next did, more than three minutes after it.
  public var addresseeWroteAt: Instant?
  /// Whether the requester wrote between two answers (practice B7).
  public var isHeardBetweenAnswers = false

  public init() {}
}

/// An earlier ask of the same kind, and what came of it.
public struct EarlierAsk: Sendable, Equatable {
  public let episode: EpisodeID
  public let decision: ResponseClass
  public let reasonTypes: Set<String>
  /// Whether the no offered a later time.
  public let offeredLater: Bool
}
