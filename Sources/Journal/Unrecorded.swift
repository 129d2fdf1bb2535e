import Analysis
import Messages

/// What is off the record, in the terms of one archive.
public struct Unrecorded: Sendable {
  private(set) var episodes: Set<EpisodeID> = []
  private(set) var people: Set<PersonID> = []
  private(set) var days: [Range<Instant>] = []
  /// The messages of the episodes that are off the record.
  private(set) var messages: Set<MessageKey> = []

  /// - Parameter people: by each of their addresses.
  init(_ said: [OffTheRecord], people known: [String: PersonID], zone: TimeZoneRules) {
    for one in said {
      switch one {
      case .episode(let id): episodes.insert(id)
      case .person(let address): if let person = known[address] { people.insert(person) }
      case .days(let first, let last): days.append(zone.start(of: first)..<zone.start(of: last.adding(days: 1)))
      }
    }
  }

  /// Whether an episode is left out.
  public func covers(_ episode: Episode) -> Bool {
    episodes.contains(episode.id) || people.contains(episode.requester) || people.contains(episode.counterpart)
      || days.contains { $0.contains(episode.ask.at) }
  }

  /// Leaves the messages of an episode out too.
  mutating func take(_ episode: Episode) {
    messages.insert(episode.ask.message)
    messages.formUnion(episode.responses.map(\.message) + episode.qualities.map(\.message))
    messages.formUnion(episode.repeats.map(\.message))
  }

  /// Whether a message is left out: of such an episode or day, by such a person, or by the owner to one.
  ///
  /// - Parameter person: who has an address.
  public func covers(_ message: Message, person: (Address) -> PersonID?) -> Bool {
    if messages.contains(message.key) || days.contains(where: { $0.contains(message.sent.instant) }) { return true }
    guard !people.isEmpty else { return false }
    let sender = person(message.sender)
    if let sender, people.contains(sender) { return true }
    return sender == .owner && message.recipients.contains { person($0.address).map(people.contains) ?? false }
  }

  /// The same of a message whose people are known.
  public func covers(_ turn: Turn) -> Bool {
    messages.contains(turn.message) || days.contains { $0.contains(turn.at) } || people.contains(turn.sender)
      || (turn.isFromOwner && turn.recipients.contains { people.contains($0.person) })
  }

  /// Whether what somebody wrote at a moment is left out, for its day or its writer.
  public func covers(_ moment: Instant, by person: PersonID) -> Bool {
    people.contains(person) || days.contains { $0.contains(moment) }
  }

  public var isEmpty: Bool { episodes.isEmpty && people.isEmpty && days.isEmpty }
}
