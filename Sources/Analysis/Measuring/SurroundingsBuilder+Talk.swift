import Messages

/// What the two sides wrote in the conversation of an ask, beside what answers it.
extension SurroundingsBuilder {
  /// Finds who wrote on after each decision, within 30 days, and whether the requester wrote between two answers.
  ///
  /// What is not known of the messages themselves is taken from the episodes of the conversation.
  mutating func findTalk() {
    for (conversation, indices) in Dictionary(grouping: episodes.indices, by: { episodes[$0].conversation }) {
      var said = frame.said[conversation, default: []]
      for index in indices { said += episodes[index].said }
      let known = said.filter { $0.at <= frame.now }.sorted { ($0.at, $0.by) < ($1.at, $1.by) }
      let moments = known.map(\.at)
      for index in indices { findTalk(index, known, moments) }
    }
  }

  private mutating func findTalk(_ index: Int, _ said: [(at: Instant, by: PersonID)], _ moments: [Instant]) {
    let episode = episodes[index]
    guard let decision = episode.firstDecision else { return }
    let end = decision.at.adding(hours: 30 * 24)
    let after = said[moments.range(from: decision.at, to: end)].prefix(Self.reach)
    found[index].requesterWroteAt = after.first { $0.by == episode.requester && $0.at > decision.at }?.at
    // What comes within three minutes belongs to the decision.
    found[index].addresseeWroteAt =
      after.first { $0.by == episode.addressee && $0.at.hours(since: decision.at) > 0.05 }?.at
    let answers = ObservedEpisode(episode, at: Observation(now: frame.now)).answerTurns
    found[index].isHeardBetweenAnswers = zip(answers, answers.dropFirst()).contains { one, next in
      said[moments.range(from: one, to: next)].prefix(Self.reach).contains {
        $0.by == episode.requester && $0.at > one
      }
    }
  }
}

extension Episode {
  /// Whose answer is looked for; of several people the first.
  fileprivate var addressee: PersonID { direction == .incoming ? .owner : counterpart }

  /// When somebody wrote, as far as the episode shows.
  fileprivate var said: [(at: Instant, by: PersonID)] {
    var said = [(at: ask.at, by: requester)]
    said += repeats.map { (at: $0.at, by: requester) }
    said += responses.map { (at: $0.at, by: addressee) }
    for quality in qualities where requestersFamilies.contains(quality.label.family) {
      if let at = time(of: quality) { said.append((at: at, by: requester)) }
    }
    return said
  }
}

/// Labels on what requesters say of an answer.
private let requestersFamilies: Set = [
  "PRESSURE", "HURT", "WITHDRAWN", "TONED_DOWN", "THEY_PROPOSE", "RECONSIDER", "THANKS_FOR_NO", "FEEDBACK_OPEN",
  "ENTITLED", "RIGHTS_CLAIM", "ARGUES",
]
