import Messages

/// Works out the surroundings of all episodes of an archive; the work grows with their number, not its square.
struct SurroundingsBuilder {
  /// Ascending by the time of the ask.
  let episodes: [Episode]
  let frame: Frame
  let words: [AskWords]
  private let avoided: [PlainWords]
  private let absences: [Absence]
  var found: [Surroundings]

  /// What is known beside the episodes.
  struct Frame {
    let people: [PersonID: Person]
    let now: Instant
    let zone: TimeZoneRules
    let settings: UserSettings
    /// When who wrote in a conversation, as far as that is known.
    var said: [ConversationID: [(at: Instant, by: PersonID)]] = [:]
  }

  /// So many neighbours are looked at on each side; keeps the work linear.
  static let reach = 64

  init(_ episodes: [Episode], _ frame: Frame) {
    self.episodes = episodes
    self.frame = frame
    words = episodes.map { AskWords($0.ask.sentence) }
    avoided = frame.settings.notForMe.map(PlainWords.init)
    absences = frame.settings.absences.joined
    found = Array(repeating: Surroundings(), count: episodes.count)
  }

  /// The surroundings, in the order of the episodes.
  mutating func build() -> [Surroundings] {
    for index in episodes.indices { found[index] = alone(index) }
    let between = Dictionary(grouping: episodes.indices) { Pairing(episodes[$0]) }
    for (pairing, indices) in between where pairing.direction == .incoming {
      findLikeAsks(indices)
      findYeses(indices)
    }
    measureAcquaintance()
    findAskedElsewhere()
    findConsultations()
    findPeakWeeks()
    findCopiedAcknowledgements()
    findFewWords()
    findTalk()
    return found
  }

  /// What the episode, the person and the settings say by themselves.
  private func alone(_ index: Int) -> Surroundings {
    let episode = episodes[index]
    let person = frame.people[episode.counterpart]
    let sentence = PlainWords(episode.ask.sentence)
    let until = episode.responses.first?.at ?? frame.now
    var surroundings = Surroundings()
    surroundings.role = person?.role
    surroundings.organisation = person?.organisation
    surroundings.isNotForMe = avoided.contains { sentence.holds($0) }
    surroundings.isDuringAbsence = absences.contains { $0.contains(episode.ask.at) }
    surroundings.absentHours = absences.reduce(0) { $0 + $1.hours(from: episode.ask.at, to: until) }
    surroundings.endOfMonth = Period(monthOf: frame.zone.date(of: episode.ask.at), in: frame.zone).end
    return surroundings
  }

  /// Days since the first ask between the user and each person, whoever asked.
  private mutating func measureAcquaintance() {
    var first: [PersonID: Instant] = [:]
    for (index, episode) in episodes.enumerated() {
      let start = first[episode.counterpart] ?? episode.ask.at
      first[episode.counterpart] = start
      found[index].daysKnown = episode.ask.at.hours(since: start) / 24
    }
  }
}

/// Who asks whom.
private struct Pairing: Hashable {
  let person: PersonID
  let direction: Direction

  init(_ episode: Episode) {
    person = episode.counterpart
    direction = episode.direction
  }
}
