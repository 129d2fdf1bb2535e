/// The stable name of an episode: a hash of the asking message, the span of the ask and the requester.
///
/// A changed rule never changes it. Written `e-` and ten hexadecimal digits.
public struct EpisodeID: Hashable, Comparable, Sendable, Codable, RawRepresentable {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static func < (left: EpisodeID, right: EpisodeID) -> Bool { left.rawValue < right.rawValue }
}

/// Who asks whom, seen from the user.
public enum Direction: String, Sendable, Codable, CaseIterable {
  /// Somebody asks the user.
  case incoming = "IN"
  /// The user asks somebody.
  case outgoing = "OUT"
}

/// Somebody asking again for the same thing.
public struct Repeat: Sendable, Equatable, Codable {
  public var message: MessageKey
  public var at: Instant
  public var text: String
  public var provenance: Provenance

  public init(message: MessageKey, at: Instant, text: String, provenance: Provenance) {
    self.message = message
    self.at = at
    self.text = text
    self.provenance = provenance
  }
}

/// One requested thing, from one requester, with everything that was answered (PRACTICES.md 1.0).
public struct Episode: Sendable, Equatable, Codable {
  public var id: EpisodeID
  public var direction: Direction
  public var conversation: ConversationID
  public var requester: PersonID
  /// The other side: the requester of an incoming ask; of an outgoing one who decided first, until then the first
  /// addressee.
  public var counterpart: PersonID
  public var ask: Ask
  public var repeats: [Repeat]
  /// Ascending by time; at most one a message.
  public var responses: [Response]
  /// On the answers of the addressee, in the order of the text.
  public var qualities: [Quality]

  public init(
    id: EpisodeID, direction: Direction, conversation: ConversationID, requester: PersonID, counterpart: PersonID,
    ask: Ask, repeats: [Repeat] = [], responses: [Response] = [], qualities: [Quality] = []
  ) {
    self.id = id
    self.direction = direction
    self.conversation = conversation
    self.requester = requester
    self.counterpart = counterpart
    self.ask = ask
    self.repeats = repeats
    self.responses = responses
    self.qualities = qualities
  }

  /// The first answer that settles the ask.
  public var firstDecision: Response? { responses.first { $0.class.isDecision } }
  /// The last answer that settles the ask.
  public var finalDecision: Response? { responses.last { $0.class.isDecision } }
  /// Whether an answer carries a label of this family (`REASON`, `BUT.PIVOT`).
  public func hasQuality(_ family: String) -> Bool { qualities.contains { $0.label.family == family } }
}

/// Where an episode stands at a given moment.
public enum EpisodeState: String, Sendable, Codable, CaseIterable {
  case decided
  /// Put off or asked back, and the window is still running.
  case pending
  /// Put off or asked back, and the window closed without a decision.
  case faded
  /// No answer yet, and the window is still running.
  case open
  /// The window closed without an answer: the class NONE of LABELS.md 4.2.
  case unanswered
  /// Answered in a way that reads neither as yes nor as no.
  case unsure
}

extension Episode {
  /// Where the episode stands at `now`, answers later than `now` not counted.
  ///
  /// - Parameter windowDays: how long an ask waits before silence is an answer; 30 unless the user says otherwise.
  public func state(at now: Instant, windowDays: Int = 30) -> EpisodeState {
    let known = responses.filter { $0.at <= now }
    if known.contains(where: { $0.class.isDecision }) { return .decided }
    if known.contains(where: { $0.class == .unsure }) { return .unsure }
    let isClosed = now.hours(since: ask.at) > Double(windowDays) * 24
    if known.isEmpty { return isClosed ? .unanswered : .open }
    return isClosed ? .faded : .pending
  }
}
