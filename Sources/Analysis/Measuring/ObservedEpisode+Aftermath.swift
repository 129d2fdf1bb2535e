import Messages

extension ObservedEpisode {
  /// Whether the first decision grants at least a part.
  var isAccepted: Bool { decision.map { $0.class != .decline } ?? false }

  /// The labels of a family on what was said after the decision, at most so many days after it.
  func labels(_ family: String, withinDays days: Double) -> [Quality] {
    guard let decision else { return [] }
    return episode.qualities.filter { quality in
      guard quality.label.family == family, let at = episode.time(of: quality) else { return false }
      return at >= decision.at && at.hours(since: decision.at) <= 24 * days
    }
  }

  /// Whether such a label follows the decision.
  func isFollowed(by family: String, withinDays days: Double = 30) -> Bool {
    !labels(family, withinDays: days).isEmpty
  }

  /// Whether a label of this family stands anywhere in the episode before its decision, or with it.
  func isPreceded(by family: String) -> Bool {
    guard let decision else { return episode.hasQuality(family) }
    return says(family)
      || episode.qualities.contains { quality in
        quality.label.family == family && episode.time(of: quality).map { $0 <= decision.at } == true
      }
  }

  /// The messages by which the user asked again after a no to them, within 30 days.
  var followUps: Set<MessageKey> { Set(labels("RECONSIDER", withinDays: 30).map(\.message)) }
  var isFollowedUp: Bool { isFollowed(by: "RECONSIDER") }

  /// The noes of the addressee, those of one turn (three minutes) taken as one, by time.
  var declineTimes: [Instant] {
    episode.responses.filter { $0.class == .decline }.map(\.at).reduce(into: []) { times, at in
      if times.last.map({ at.hours(since: $0) > 0.05 }) ?? true { times.append(at) }
    }
  }

  /// The answers of the addressee, those of one turn (three minutes) taken as one, by time.
  var answerTurns: [Instant] {
    episode.responses.map(\.at).reduce(into: []) { times, at in
      if times.last.map({ at.hours(since: $0) > 0.05 }) ?? true { times.append(at) }
    }
  }

  /// The last decision, when it is another one than the first.
  var laterDecision: Response? {
    guard let last = episode.finalDecision, let first = decision, last.message != first.message else { return nil }
    return last
  }

  /// The types of the reasons given with the decision.
  var reasonTypes: Set<String> { Set(reasons.compactMap(\.label.subtype)) }

  /// The types of the alternatives that came with the decision or within 24 hours after it.
  var alternativeTypes: Set<String> {
    Set(
      (decisionQualities + labels("ALTERNATIVE", withinDays: 1)).filter { $0.label.family == "ALTERNATIVE" }
        .map { $0.label.subtype ?? "" })
  }
}
