import Messages

/// Episodes by one of their moments, so that a period is found without looking at the others.
struct Timeline: Sendable {
  /// Ascending by moment, ties by id.
  private(set) var members: [ObservedEpisode]
  private var moments: [Instant]

  /// Takes the episodes that have the moment.
  init(_ episodes: [ObservedEpisode], moment: (ObservedEpisode) -> Instant?) {
    let dated = episodes.compactMap { observed in moment(observed).map { (at: $0, observed: observed) } }
    let ascending = dated.sorted { ($0.at, $0.observed.episode.id) < ($1.at, $1.observed.episode.id) }
    members = ascending.map(\.observed)
    moments = ascending.map(\.at)
  }

  /// The part of the timeline that a condition holds for.
  func filtered(_ keeps: (ObservedEpisode) -> Bool) -> Timeline {
    let kept = members.indices.filter { keeps(members[$0]) }
    var part = self
    part.members = kept.map { members[$0] }
    part.moments = kept.map { moments[$0] }
    return part
  }

  /// The episodes from a moment up to, but not with, another.
  func between(_ start: Instant, _ end: Instant) -> ArraySlice<ObservedEpisode> {
    members[moments.range(from: start, to: end)]
  }
}

extension [Instant] {
  /// The places of the moments from one up to, but not with, another; the moments ascend.
  func range(from start: Instant, to end: Instant) -> Range<Int> {
    let from = firstIndex(notBefore: start)
    return from..<Swift.max(from, firstIndex(notBefore: end))
  }

  private func firstIndex(notBefore moment: Instant) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
