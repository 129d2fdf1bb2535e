import Messages

/// What the user makes of a no that they got.
extension ObservedEpisode {
  /// Whether a label of this family stands in a message of the user that asks to look again.
  func followUpsCarry(_ family: String) -> Bool {
    let messages = followUps
    return episode.qualities.contains { $0.label.family == family && messages.contains($0.message) }
  }

  /// How many words of their own those messages have.
  var followUpWords: [Int] { followUps.compactMap(episode.words) }

  /// Whether the asker wrote in that conversation within 30 days after the no, or asked again elsewhere.
  var isAnsweredByAsker: Bool {
    surroundings.requesterWroteAt != nil || askersFamilies.contains { isFollowed(by: $0) }
      || isAskedAgain(withinDays: 30)
  }

  /// Whether the asker's thanks come before anything said against the no.
  var thanksFirst: Bool {
    func first(_ families: [String]) -> Place? {
      families.flatMap { labels($0, withinDays: 30) }.map(episode.start).min()
    }
    guard let thanks = first(["THANKS_FOR_NO"]) else { return false }
    return first(["ENTITLED", "ARGUES", "PRESSURE"]).map { thanks < $0 } ?? true
  }

  /// What came of a no (LABELS.md 4.5 OUTCOME).
  ///
  /// OPEN: followed up less than 30 days ago and not answered. LEFT: nobody came back to it.
  var outcome: String {
    if episode.finalDecision?.class == .accept { return "REVERSED" }
    if episode.finalDecision?.class == .acceptPart { return "PARTLY" }
    if episode.hasQuality("REDIRECTED") { return "REDIRECTED" }
    guard isFollowedUp, let first = labels("RECONSIDER", withinDays: 30).compactMap(episode.time).min() else {
      return "LEFT"
    }
    if declineTimes.contains(where: { $0 > first }) { return "UPHELD" }
    return observation.now.hours(since: first) > 30 * 24 ? "SILENT" : "OPEN"
  }
}

/// What an asker may say about a no.
private let askersFamilies = [
  "RECONSIDER", "THANKS_FOR_NO", "FEEDBACK_OPEN", "ENTITLED", "ARGUES", "RIGHTS_CLAIM", "PRESSURE", "HURT",
]

/// What requesters make of a no.
extension ObservedEpisode {
  /// Whether the requester asked for it again after the decision, as a reminder or in an ask of its own.
  func isAskedAgain(withinDays days: Double) -> Bool {
    guard let decision else { return false }
    let times = episode.repeats.map(\.at) + [surroundings.askedAgainAt].compactMap(\.self)
    return times.contains { $0 > decision.at && $0.hours(since: decision.at) <= 24 * days }
  }

  /// Whether the requester came back to a no at all.
  var isReturnedTo: Bool {
    ["HURT", "PRESSURE", "CONCEDED", "RECONSIDERED"].contains { isFollowed(by: $0) } || isAskedAgain(withinDays: 30)
  }

  /// Whether there are enough messages to compare the tone after the no with the usual one.
  var isToneKnown: Bool { episode.hasQuality("TONE_KEPT") || episode.hasQuality("TONE_CHANGED") }
}
