import Messages

/// From when, and how patiently, the episodes are looked at.
public struct Observation: Hashable, Sendable, Codable {
  /// After how many days silence is an answer, unless somebody says otherwise.
  public static let usualWindowDays = 30

  /// What happened later is not known.
  public var now: Instant
  /// After how many days silence is an answer.
  public var windowDays: Int
  /// Whether episodes of one conversation are taken to resemble each other, so that intervals widen.
  public var countsThreads: Bool

  public init(now: Instant, windowDays: Int = Self.usualWindowDays, countsThreads: Bool = false) {
    self.now = now
    self.windowDays = windowDays
    self.countsThreads = countsThreads
  }
}

/// An episode as it stands at the moment of observation, with the questions all metrics ask of it.
///
/// A class, because every metric, month and person has a sample of its own and an episode is large to copy.
public final class ObservedEpisode: Sendable {
  public let episode: Episode
  public let observation: Observation
  public let surroundings: Surroundings
  /// The first answer that settles the ask.
  public let decision: Response?
  public let state: EpisodeState

  public init(_ episode: Episode, at observation: Observation, in surroundings: Surroundings = Surroundings()) {
    self.episode = episode
    self.surroundings = surroundings
    self.observation = observation
    decision = episode.firstDecision
    state = episode.state(at: observation.now, windowDays: observation.windowDays)
  }

  /// Whether the episode is counted at all.
  public var isCounted: Bool { episode.isCounted }
  /// Whether the window of the ask is over, so that silence is an answer.
  public var isClosed: Bool {
    observation.now.hours(since: episode.ask.at) > Double(observation.windowDays) * 24
  }
}

extension ObservedEpisode {
  /// The labels on the turn of the first decision: its message, and what the same person wrote within three minutes
  /// before or after it (LABELS.md 4.7, rule 15).
  public var decisionQualities: [Quality] { qualities(hoursAfter: 0.05) }

  /// Whether the decision carries a label of this family.
  public func says(_ family: String) -> Bool { decisionQualities.contains { $0.label.family == family } }

  /// The reasons given with the decision.
  public var reasons: [Quality] { decisionQualities.filter { $0.label.family == "REASON" } }

  /// Whether an alternative came with the decision or within 24 hours after it (practice A14).
  public var offersAlternative: Bool { qualities(hoursAfter: 24).contains { $0.label.family == "ALTERNATIVE" } }

  private func qualities(hoursAfter last: Double) -> [Quality] {
    guard let decision else { return [] }
    return episode.qualities.filter { quality in
      if quality.message == decision.message { return true }
      guard let at = episode.time(of: quality) else { return false }
      return (-0.05...last).contains(at.hours(since: decision.at))
    }
  }
}

extension Quality {
  /// Whether it takes up the need or view of the other side; a paraphrase does (LABELS.md 4.7, rule 10).
  var isAcknowledgement: Bool { ["ACK", "PARAPHRASE"].contains(label.family) }
}

extension Episode {
  /// Whether it is counted at all: a hint may be no ask, and an ask of somebody else is not the user's.
  var isCounted: Bool { ask.form != .hint && (direction == .outgoing || ask.addressee != .other) && !isIdle }

  /// Whether it was asked for a case that never came up, as far as is known (LABELS.md 4.1 CONDITIONAL).
  private var isIdle: Bool { ask.isConditional && responses.isEmpty && repeats.isEmpty }

  /// When the message of a label was sent; nil when that is not known.
  func time(of quality: Quality) -> Instant? {
    quality.at ?? responses.first { $0.message == quality.message }?.at
  }
}

extension Response {
  /// By which medium it was said: the call or meeting before a written answer, where more than a mention proves it.
  public var carrier: Medium {
    guard let spoken, spoken.grade != .mentioned else { return medium }
    return spoken.medium
  }
}
