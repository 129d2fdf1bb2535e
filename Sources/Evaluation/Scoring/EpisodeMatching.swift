import Messages

/// Which episode is which expected one: the same message, and a sentence that overlaps.
struct EpisodeMatching {
  /// For each expected episode, for each of its asks, the index of the episode found; nil for a miss.
  private(set) var found: [[Int?]]
  /// The episodes that nothing expected accounts for, ascending.
  private(set) var extra: [Int] = []

  init(expected: [ExpectedEpisode], episodes: [Episode]) {
    found = expected.map { $0.asks.map { _ in nil } }
    var marked: [MessageKey: [(episode: Int, ask: Int)]] = [:]
    for (index, item) in expected.enumerated() {
      for (place, ask) in item.asks.enumerated() {
        if let message = ask.message { marked[message, default: []].append((index, place)) }
      }
    }
    let byMessage = Dictionary(grouping: episodes.indices) { episodes[$0].ask.message }
    for (message, indices) in byMessage {
      let places = marked[message] ?? []
      let pairs = SentencePairs(
        marked: places.map { expected[$0.episode].asks[$0.ask].sentence },
        found: indices.map { episodes[$0].ask.sentence })
      for (place, match) in zip(places, pairs.found) {
        found[place.episode][place.ask] = match.map { indices[$0] }
      }
      extra += pairs.extra.map { indices[$0] }
    }
    extra.sort()
  }

  /// The episode that holds the answers to an expected one: of those found, the one with the most.
  func answered(_ index: Int, in episodes: [Episode]) -> Episode? {
    found[index].compactMap { $0.map { episodes[$0] } }.reduce(nil) { best, episode in
      best.map { $0.responses.count >= episode.responses.count } ?? false ? best : episode
    }
  }
}
