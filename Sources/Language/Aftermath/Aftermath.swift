import Messages

/// What is said about a no outside its own exchange, gathered from all conversations (LABELS.md 4.4).
///
/// Add every conversation, then ask once for the labels. The order of adding does not matter.
public struct Aftermath: Sendable {
  var refusals: [Refusal] = []
  var remarks: [Remark] = []
  var manners: [PersonID: [Manner]] = [:]
  var names: [PersonID: String] = [:]

  public init() {}

  public mutating func add(_ reading: ConversationReading) {
    refusals += reading.episodes.compactMap(Refusal.init)
    remarks += reading.remarks
    manners.merge(reading.manners) { $0 + $1 }
    names.merge(reading.names) { first, _ in first }
  }

  /// Adds what was decided by another medium, once all conversations are added.
  public mutating func add(decided episodes: [Episode]) { refusals += episodes.compactMap(Refusal.init) }

  /// The labels that episodes gain, in the order of time.
  public func qualities() -> [EpisodeID: [Quality]] {
    var found: [EpisodeID: [Quality]] = [:]
    for (id, quality) in said() + kept() + shown() + contact() { found[id, default: []].append(quality) }
    return found.mapValues { $0.sorted { $0.order < $1.order } }
  }
}

extension Quality {
  fileprivate var order: (Int64, MessageKey, Int, Label) { (at?.milliseconds ?? .max, message, span.start, label) }
}

/// A no, and what is needed to tell what was said of it.
struct Refusal: Sendable {
  let episode: EpisodeID
  let direction: Direction
  let counterpart: PersonID
  let askedAt: Instant
  let decidedAt: Instant
  /// The message of the first decision.
  let decision: MessageKey
  /// The messages that ask to look again.
  let followUps: Set<MessageKey>
  /// The messages that answer the ask: an offer in them is part of the answer.
  let answers: Set<MessageKey>
  let words: Set<Stem>
  /// Whether the first decision is a no; the others are kept for what was asked of a third party before it.
  let isNo: Bool

  /// Nil while nothing is decided.
  init?(_ episode: Episode) {
    guard let decision = episode.firstDecision else { return nil }
    self.episode = episode.id
    direction = episode.direction
    counterpart = episode.counterpart
    askedAt = episode.ask.at
    decidedAt = decision.at
    self.decision = decision.message
    followUps = Set(episode.qualities.filter { $0.label == "RECONSIDER" }.map(\.message))
    answers = Set(episode.responses.map(\.message))
    words = contentWords(episode.ask.sentence)
    isNo = decision.class == .decline
  }
}
