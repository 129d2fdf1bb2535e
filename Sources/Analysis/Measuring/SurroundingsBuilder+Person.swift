import Messages

/// What one person asked before and after.
extension SurroundingsBuilder {
  /// Links each ask of a person to the last earlier one like it that was decided by then.
  mutating func findLikeAsks(_ indices: [Int]) {
    for (place, index) in indices.enumerated() {
      let earlier = indices[..<place].suffix(Self.reach).last { other in
        guard let decision = episodes[other].firstDecision else { return false }
        return decision.at <= episodes[index].ask.at && words[other].isLike(words[index])
      }
      guard let earlier, let decision = episodes[earlier].firstDecision else { continue }
      let observed = ObservedEpisode(episodes[earlier], at: Observation(now: frame.now))
      found[index].earlierLike = EarlierAsk(
        episode: episodes[earlier].id, decision: decision.class, reasonTypes: observed.reasonTypes,
        offeredLater: observed.alternativeTypes.contains("LATER"))
      if found[earlier].askedAgainAt == nil { found[earlier].askedAgainAt = episodes[index].ask.at }
    }
  }

  /// Counts, for each decision on an ask of a person, the yeses that went before it.
  mutating func findYeses(_ indices: [Int]) {
    let decided = indices.filter { episodes[$0].isCounted }
      .compactMap { index in episodes[index].firstDecision.map { (index: index, decision: $0) } }
      .sorted { ($0.decision.at, $0.index) < ($1.decision.at, $1.index) }
    var run: [EpisodeID] = []
    var start = 0
    var yeses = 0
    for (place, one) in decided.enumerated() {
      while one.decision.at.hours(since: decided[start].decision.at) > 90 * 24 {
        yeses -= decided[start].decision.class == .decline ? 0 : 1
        start += 1
      }
      found[one.index].yesBefore = Proportion(yeses, of: place - start)
      guard one.decision.class == .decline else {
        run.append(episodes[one.index].id)
        yeses += 1
        continue
      }
      found[one.index].yesRun = run
      run = []
    }
  }
}
