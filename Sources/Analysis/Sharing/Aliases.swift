import Messages

/// What people, episodes and messages are called in a report to share: numbered anew in each report, so that nothing
/// leads back to the archive or to another report.
struct Aliases {
  /// With fewer episodes than this somebody is one of the others.
  static let least = 5

  let people: [Person]
  private let personIDs: [PersonID: PersonID]
  private let episodeIDs: [EpisodeID: EpisodeID]
  private let messageKeys: [MessageKey: MessageKey]
  private let conversationIDs: [ConversationID: ConversationID]

  static let others = PersonID(rawValue: "others")

  /// People get letters in the order of their episodes, the most first; episodes numbers in their order.
  init(_ findings: Findings, keepsRoles: Bool) {
    let episodes = findings.episodes
    let counts = Dictionary(grouping: episodes, by: \.counterpart).mapValues(\.count)
    let order = Dictionary(
      episodes.enumerated().map { ($0.element.counterpart, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let named = counts.filter { $0.value >= Self.least && $0.key != .owner }.map(\.key).sorted {
      (counts[$1] ?? 0, order[$0] ?? 0) < (counts[$0] ?? 0, order[$1] ?? 0)
    }
    let roles = Dictionary(findings.people.map { ($0.id, $0.role) }, uniquingKeysWith: { first, _ in first })
    let aliases = named.enumerated().map { ($1, Self.person($0, role: keepsRoles ? roles[$1] ?? nil : nil)) }
    let pooled = Person(id: Self.others, name: "others", addresses: [])
    people = [Person(id: .owner, name: "me", addresses: [])] + aliases.map(\.1) + [pooled]
    personIDs = Dictionary(aliases.map { ($0.0, $0.1.id) }, uniquingKeysWith: { first, _ in first })
    episodeIDs = Self.numbered("episode", episodes.map(\.id)) { EpisodeID(rawValue: $0) }
    messageKeys = Self.numbered("message", episodes.flatMap(\.messages)) { MessageKey(rawValue: $0) }
    conversationIDs = Self.numbered("conversation", episodes.map(\.conversation)) { ConversationID(rawValue: $0) }
  }

  /// Whether somebody has a letter of their own.
  func isNamed(_ person: PersonID) -> Bool { person == .owner || personIDs[person] != nil }

  func alias(_ person: PersonID) -> PersonID { person == .owner ? person : personIDs[person] ?? Self.others }
  func alias(_ episode: EpisodeID) -> EpisodeID { episodeIDs[episode] ?? EpisodeID(rawValue: "episode") }
  func alias(_ message: MessageKey) -> MessageKey { messageKeys[message] ?? MessageKey(rawValue: "message") }
  func alias(_ conversation: ConversationID) -> ConversationID {
    conversationIDs[conversation] ?? ConversationID(rawValue: "conversation")
  }

  /// "Person A", "Person B (boss)", … "Person AA".
  private static func person(_ index: Int, role: PersonRole?) -> Person {
    let letters = letters(index)
    let words = role.map { " (\($0.rawValue))" } ?? ""
    return Person(
      id: PersonID(rawValue: "person-\(letters.lowercased())"), name: "Person \(letters)\(words)", addresses: [],
      role: role)
  }

  private static func letters(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return (index < 26 ? "" : letters(index / 26 - 1)) + letter
  }

  private static func numbered<ID: Hashable>(_ word: String, _ ids: [ID], _ make: (String) -> ID) -> [ID: ID] {
    var numbers: [ID: ID] = [:]
    for id in ids where numbers[id] == nil { numbers[id] = make("\(word)-\(numbers.count + 1)") }
    return numbers
  }
}

extension Episode {
  /// Every message it names, the asking one first.
  fileprivate var messages: [MessageKey] {
    [ask.message] + responses.map(\.message) + qualities.map(\.message) + repeats.map(\.message)
  }
}
