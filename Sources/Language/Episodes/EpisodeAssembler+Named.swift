import Messages

/// Asks that the user points out.
extension EpisodeAssembler {
  /// The sentences of an utterance that hold the beginning of a named stretch, as asks that nobody doubts.
  func namedAsks(_ utterance: Utterance, _ passage: Passage, _ audience: Audience) -> [DetectedAsk] {
    guard !named.isEmpty else { return [] }
    let starts = utterance.parts.flatMap { part in (named[part.message] ?? []).map { part.start + $0.start } }
    return Set(starts.compactMap(passage.sentence)).sorted().map { index in
      var ask = AskDetector.standard.ask(.action, .direct, at: index, of: passage, audience.context)
      if ask.addressee == .other { ask.addressee = .user }
      ask.provenance = .user
      ask.confidence = 1
      return ask
    }
  }
}
