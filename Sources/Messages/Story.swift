/// What was left open between the user and one person in some medium, and what the two said meanwhile in others.
public struct Story: Sendable, Equatable {
  public var counterpart: PersonID
  /// The undecided episodes with this person, ascending by the time of the ask.
  public var open: [Episode]
  /// The subjects of the mails that ask, by message.
  public var subjects: [MessageKey: String]
  /// What the two wrote each other by other media while an ask waited, ascending by time.
  public var turns: [Turn]
  /// All other episodes with this person, those found in `turns` among them.
  public var others: [Episode]
  public var people: [PersonID: Person]
  /// Calls and meetings with this person, ascending by time.
  public var calls: [SpokenContact]

  public init(
    counterpart: PersonID, open: [Episode], subjects: [MessageKey: String] = [:], turns: [Turn],
    others: [Episode] = [], people: [PersonID: Person] = [:], calls: [SpokenContact] = []
  ) {
    self.counterpart = counterpart
    self.open = open
    self.subjects = subjects
    self.turns = turns
    self.others = others
    self.people = people
    self.calls = calls
  }
}

/// How a story goes on.
public struct StoryEnd: Sendable, Equatable {
  /// Episodes that were asked again or answered by another medium.
  public var changed: [Episode]
  /// Episodes that only asked again what an older one asks, and are part of that now.
  public var joined: [EpisodeID]

  public init(changed: [Episode] = [], joined: [EpisodeID] = []) {
    self.changed = changed
    self.joined = joined
  }
}
