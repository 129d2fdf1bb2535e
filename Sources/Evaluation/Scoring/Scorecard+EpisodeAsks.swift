import Messages

/// Asks as episodes: what was expected in an archive, and what stands in it.
extension Scorecard {
  mutating func scoreAsks(_ story: ExpectedEpisodes, _ matching: EpisodeMatching, _ episodes: [Episode]) {
    for (item, matches) in zip(story.episodes, matching.found) {
      record = item.id
      for (ask, match) in zip(item.asks, matches) {
        count(.askEpisodes, expected: "ask", predicted: match == nil ? nil : "ask", text: ask.sentence)
        if let match { scoreDetails(ask, episodes[match].ask) }
      }
    }
    let extra = matching.extra.map { episodes[$0].ask }
    for ask in extra { scoreExtra(ask, story) }
    for item in story.noAsks {
      share(.askEpisodes, "ask found in: \(item.why)", extra.contains { item.holds($0) })
    }
  }

  /// An ask that nobody expected: wrong, unless people were in doubt.
  private mutating func scoreExtra(_ ask: Ask, _ story: ExpectedEpisodes) {
    record = ask.message.rawValue
    let isInDoubt = story.unsure.contains { mark in
      mark.label == "ASK" && mark.message == ask.message && mark.text.overlaps(sentence: ask.sentence)
    }
    if isInDoubt { return leaveOut(.askEpisodes, "found where an ask is in doubt") }
    count(.askEpisodes, expected: nil, predicted: "ask", confidence: ask.confidence, text: ask.sentence)
  }

  private mutating func scoreDetails(_ expected: ExpectedAsk, _ found: Ask) {
    func compare(_ task: EvaluationTask, _ expected: String?, _ predicted: String) {
      guard let expected else { return }
      count(task, expected: expected, predicted: predicted, confidence: found.confidence, text: found.sentence)
    }
    compare(.askTypes, expected.type?.rawValue, found.type.rawValue)
    compare(.askForms, expected.form?.rawValue, found.form.rawValue)
    compare(.askAddressees, expected.addressee?.rawValue, found.addressee.rawValue)
    compare(.askEfforts, expected.effort?.rawValue, found.effort.rawValue)
    compare(.askStakes, expected.stakes?.rawValue, found.stakes.rawValue)
  }
}

/// Everything expected in an archive or a story.
struct ExpectedEpisodes: Sendable {
  var episodes: [ExpectedEpisode] = []
  var noAsks: [ExpectedNoAsk] = []
  var unsure: [ExpectedMark] = []
}

extension ExpectedNoAsk {
  fileprivate func holds(_ ask: Ask) -> Bool { message == ask.message && sentence.overlaps(sentence: ask.sentence) }
}
