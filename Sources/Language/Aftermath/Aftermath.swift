import Messages

/// What is said about a no outside its own exchange, gathered from all conversations (LABELS.md 4.4).
///
/// Add every conversation, then ask once for the labels. The order of adding does not matter.
public struct Aftermath: Sendable {
  var refusals: [Refusal] = []
  /// What each of them is about, in the same order.
  var matters = StemSets()
  var remarks: [Remark] = []
  var manners: [PersonID: Manners] = [:]
  var names: [PersonID: String] = [:]

  public init() {}

  public mutating func add(_ reading: ConversationReading) {
    add(decided: reading.episodes)
    remarks += reading.remarks
    for (person, more) in reading.manners { manners[person, default: Manners()].append(more) }
    names.merge(reading.names) { first, _ in first }
  }

  /// Adds what was decided by another medium, once all conversations are added.
  public mutating func add(decided episodes: [Episode]) {
    for episode in episodes {
      guard let refusal = Refusal(episode) else { continue }
      refusals.append(refusal)
      matters.append(contentWords(episode.ask.sentence))
    }
  }

  /// The labels that episodes gain, in the order of time; a step for each person who was told or said no, so that the
  /// labels of one person at most are held.
  public func qualities() -> some Sequence<[EpisodeID: [Quality]]> {
    let said = said()
    let people = Dictionary(grouping: refusals.indices) { refusals[$0].counterpart }.sorted { $0.key < $1.key }
    return people.lazy.map { person, places in
      let found = remarked(places, said) + judged(places.map { refusals[$0] }, with: person)
      return Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1).sorted { $0.order < $1.order } }
    }
  }

  /// What is made of the refusals of one person beside all that the user wrote to that person.
  private func judged(_ refusals: [Refusal], with person: PersonID) -> [(EpisodeID, Quality)] {
    let manners = manners[person]?.inOrderOfTime() ?? []
    return kept(refusals, manners) + shown(refusals, manners) + contact(refusals, manners)
  }
}

extension Quality {
  fileprivate var order: (Int64, MessageKey, Int, Label) { (at?.milliseconds ?? .max, message, span.start, label) }
}

/// A no, and what is needed to tell what was said of it.
///
/// One is held for every decision of an archive, so no more is in it than is asked for, and what is short stands together.
struct Refusal: Sendable {
  let episode: EpisodeID
  let counterpart: PersonID
  let askedAt: Instant
  let decidedAt: Instant
  /// The message of the first decision.
  let decision: MessageKey
  let direction: Direction
  /// Whether the first decision is a no; the others are kept for what was asked of a third party before it.
  let isNo: Bool
  /// The messages that ask to look again; none where this is no no.
  let followUps: [MessageKey]
  /// The messages with other answers.
  private let otherAnswers: [MessageKey]

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
    otherAnswers = isNo ? episode.responses.map(\.message).filter { $0 != decision.message } : []
  }

  /// Whether a message answers the ask: an offer in it is part of the answer. None does where this is no no.
  func isAnswered(in message: MessageKey) -> Bool {
    isNo && (message == decision || otherAnswers.contains(message))
  }
}
