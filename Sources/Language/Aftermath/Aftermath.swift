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
    add(decided: reading.episodes)
    remarks += reading.remarks
    for (person, more) in reading.manners { manners[person, default: []] += more }
    names.merge(reading.names) { first, _ in first }
  }

  /// Adds what was decided by another medium, once all conversations are added.
  public mutating func add(decided episodes: [Episode]) {
    for episode in episodes { if let refusal = Refusal(episode) { refusals.append(refusal) } }
  }

  /// The labels that episodes gain, in the order of time.
  public func qualities() -> [EpisodeID: [Quality]] {
    var found: [EpisodeID: [Quality]] = [:]
    for (id, quality) in said() + kept() + shown() + contact() { found[id, default: []].append(quality) }
    return found.mapValues { $0.sorted { $0.order < $1.order } }
  }

  /// What is made of refusals beside all that the user wrote to the same person, by time; in no order.
  ///
  /// One person after the other, so that no more than that is held twice.
  func judged(_ refusals: [Refusal], by judge: ([Manner], Refusal) -> Quality?) -> [(EpisodeID, Quality)] {
    Dictionary(grouping: refusals, by: \.counterpart).flatMap { person, refusals in
      let all = manners[person, default: []].sorted { ($0.at, $0.message) < ($1.at, $1.message) }
      return refusals.compactMap { refusal in judge(all, refusal).map { (refusal.episode, $0) } }
    }
  }
}

extension Quality {
  fileprivate var order: (Int64, MessageKey, Int, Label) { (at?.milliseconds ?? .max, message, span.start, label) }
}

/// A no, and what is needed to tell what was said of it.
///
/// One is held for every decision of an archive, so no more is in it than is asked for.
struct Refusal: Sendable {
  let episode: EpisodeID
  let direction: Direction
  let counterpart: PersonID
  let askedAt: Instant
  let decidedAt: Instant
  /// The message of the first decision.
  let decision: MessageKey
  /// The messages that ask to look again; none where this is no no.
  let followUps: [MessageKey]
  /// The messages that answer the ask: an offer in them is part of the answer. None where this is no no.
  let answers: [MessageKey]
  let words: StemSet
  /// Whether the first decision is a no; the others are kept for what was asked of a third party before it.
  let isNo: Bool

  /// Nil while nothing is decided, and where others granted what the user asked.
  init?(_ episode: Episode) {
    guard let decision = episode.firstDecision else { return nil }
    isNo = decision.class == .decline
    guard isNo || episode.direction == .incoming else { return nil }
    self.episode = episode.id
    direction = episode.direction
    counterpart = episode.counterpart
    askedAt = episode.ask.at
    decidedAt = decision.at
    self.decision = decision.message
    followUps = isNo ? episode.qualities.filter { $0.label == "RECONSIDER" }.map(\.message) : []
    answers = isNo ? episode.responses.map(\.message) : []
    words = contentWords(episode.ask.sentence)
  }
}
