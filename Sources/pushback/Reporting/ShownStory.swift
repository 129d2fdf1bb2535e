import Messages
import Store

/// The messages around one episode by whatever medium, and the talk between them.
struct ShownStory {
  /// Ascending by time.
  let turns: [Turn]
  /// Calls of a minute or more and meetings with the counterpart, from two days before the ask.
  let contacts: [SpokenContact]

  init(_ episode: Episode, _ archive: Archive) throws {
    let keys = episode.messages
    let asking = try archive.conversation(of: episode.ask.message)?.turns ?? []
    let own = Self.near(episode, asking, keys)
    let elsewhere = try Self.turns(of: keys.subtracting(asking.map(\.message)), archive)
    turns = (own + elsewhere).sorted { ($0.at, $0.message) < ($1.at, $1.message) }
    let last = turns.last?.at ?? episode.ask.at
    // An ask that nobody answered in writing may have been talked about at any time.
    let end = episode.firstDecision == nil ? last.adding(hours: 30 * 24) : last.adding(hours: 1)
    contacts = try archive.spokenContacts(
      with: episode.counterpart, from: episode.ask.at.adding(hours: -48), to: end)
  }

  /// A chat can be long: shown is what belongs to the episode and what was said between.
  private static func near(_ episode: Episode, _ turns: [Turn], _ keys: Set<MessageKey>) -> [Turn] {
    let last = turns.last { keys.contains($0.message) }?.at ?? episode.ask.at
    return turns.filter { $0.at >= episode.ask.at.adding(hours: -1) && $0.at <= last.adding(hours: 1) }
  }

  /// Messages of other conversations, with what was said there ten minutes before and after.
  private static func turns(of keys: Set<MessageKey>, _ archive: Archive) throws -> [Turn] {
    var rest = keys
    var found: [Turn] = []
    while let key = rest.min() {
      let turns = try archive.conversation(of: key)?.turns ?? []
      let linked = turns.filter { rest.contains($0.message) }.map(\.at)
      found += turns.filter { turn in linked.contains { abs(turn.at.hours(since: $0)) <= 1.0 / 6 } }
      rest.subtract(turns.map(\.message) + [key])
    }
    return found
  }
}

extension Episode {
  /// The messages that belong to it.
  var messages: Set<MessageKey> {
    Set([ask.message] + responses.map(\.message) + qualities.map(\.message) + repeats.map(\.message))
  }
}
