import Messages

/// What happened with other people, and in the user's week.
extension SurroundingsBuilder {
  /// Links each no to the user to the like ask that the user put to somebody else within 30 days.
  mutating func findAskedElsewhere() {
    let own = episodes.indices.filter { episodes[$0].direction == .outgoing }
    let moments = own.map { episodes[$0].ask.at }
    for index in own {
      guard let no = episodes[index].firstDecision, no.class == .decline else { continue }
      let later = own[moments.range(from: no.at, to: no.at.adding(hours: 30 * 24))].prefix(Self.reach)
      let elsewhere = later.first { other in
        episodes[other].counterpart != episodes[index].counterpart && words[other].isLike(words[index])
      }
      found[index].askedElsewhere = elsewhere.map { episodes[$0].id }
    }
  }

  /// Marks decisions before which the user asked a boss or senior about the same matter.
  mutating func findConsultations() {
    let seniors = episodes.indices.filter { index in
      episodes[index].direction == .outgoing && frame.people[episodes[index].counterpart]?.role?.isSenior == true
    }
    let moments = seniors.map { episodes[$0].ask.at }
    for (index, episode) in episodes.enumerated() where episode.direction == .incoming {
      guard let decision = episode.firstDecision else { continue }
      let between = seniors[moments.range(from: episode.ask.at, to: decision.at)].prefix(Self.reach)
      found[index].isConsulted = between.contains { other in
        episodes[other].counterpart != episode.requester
          && (episodes[other].conversation == episode.conversation || words[other].shared(with: words[index]) >= 2)
      }
    }
  }

  /// Marks the small yeses of weeks that had more of them than nine in ten weeks from the first such yes to the last.
  mutating func findPeakWeeks() {
    let small = episodes.indices.compactMap { index -> (index: Int, week: CivilDate)? in
      let episode = episodes[index]
      guard episode.direction == .incoming, episode.isCounted, episode.ask.type.isHeadline,
        episode.ask.effort == .small, let decision = episode.firstDecision, decision.class != .decline
      else { return nil }
      return (index, CalendarUnit.week.span(of: frame.zone.date(of: decision.at)).first)
    }
    var counts: [CivilDate: Int] = [:]
    for one in small { counts[one.week, default: 0] += 1 }
    guard let first = counts.keys.min(), let last = counts.keys.max() else { return }
    let weeks = (last.daysSinceEpoch - first.daysSinceEpoch) / 7 + 1
    let usual = ninthDecile(Array(counts.values), of: weeks)
    for one in small { found[one.index].isPeakWeek = counts[one.week, default: 0] > usual }
  }

  /// The least count that nine in ten of all weeks do not exceed; weeks without any count as zero.
  private func ninthDecile(_ counts: [Int], of weeks: Int) -> Int {
    let rank = (weeks * 9 + 9) / 10
    let empty = weeks - counts.count
    return rank <= empty ? 0 : counts.sorted()[rank - empty - 1]
  }

  /// Marks answers that acknowledge in the very words of another message that answered before.
  mutating func findCopiedAcknowledgements() {
    var first: [String: MessageKey] = [:]
    let decided = episodes.indices.filter { episodes[$0].direction == .incoming && episodes[$0].firstDecision != nil }
    for index in decided {
      let said = episodes[index].qualities.filter { $0.isAcknowledgement && $0.text.utf8.count >= 12 }
      // One message may answer several asks.
      found[index].copiesAcknowledgement = said.contains { one in
        first[one.text.lowercased()].map { $0 != one.message } ?? false
      }
      for one in said where first[one.text.lowercased()] == nil { first[one.text.lowercased()] = one.message }
    }
  }

  /// Says for each decision outside mail what is short: at most half of what the user usually writes there.
  mutating func findFewWords() {
    let decided = episodes.indices.compactMap { index -> (index: Int, medium: Medium, words: Int)? in
      guard episodes[index].direction == .incoming, let decision = episodes[index].firstDecision,
        decision.medium != .email, let words = episodes[index].words(of: decision.message)
      else { return nil }
      return (index, decision.medium, words)
    }
    for (_, answers) in Dictionary(grouping: decided, by: \.medium) {
      let words = answers.map(\.words).sorted()
      for answer in answers { found[answer.index].fewWords = min(12, words[words.count / 2] / 2) }
    }
  }
}
