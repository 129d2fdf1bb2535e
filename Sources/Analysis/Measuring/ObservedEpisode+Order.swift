import Messages

/// A place in an episode: the time of a message, then the byte in it.
struct Place: Comparable {
  let at: Instant?
  let offset: Int

  static func < (left: Place, right: Place) -> Bool {
    guard let one = left.at, let other = right.at, one != other else { return left.offset < right.offset }
    return one < other
  }
}

extension Episode {
  func start(of quality: Quality) -> Place { Place(at: time(of: quality), offset: quality.span.start) }
  func end(of quality: Quality) -> Place { Place(at: time(of: quality), offset: quality.span.end) }
}

extension ObservedEpisode {
  /// Whether a label ends before the words of the decision do; those may be a whole sentence with the label in it.
  func comesBeforeDecision(_ quality: Quality) -> Bool {
    guard let decision else { return false }
    return episode.end(of: quality) < Place(at: decision.at, offset: decision.span.end)
  }

  /// Whether a label comes before the decision, and no plain refusal and no reason goes before it.
  func comesFirst(_ quality: Quality) -> Bool {
    let start = episode.start(of: quality)
    let refusal = decisionQualities.filter { ["CLEAR_NO", "REASON"].contains($0.label.family) }
    return comesBeforeDecision(quality) && refusal.allSatisfy { episode.start(of: $0) >= start }
  }

  /// Whether the user asked back about the ask, in an answer that only asks.
  var hasOwnQuestion: Bool { episode.responses.contains { $0.class == .clarify } }

  /// How many words of their own the message of the decision has; nil where that was not counted.
  var decisionWords: Int? {
    guard let decision else { return nil }
    return episode.words(of: decision.message)
  }
}

extension Episode {
  /// How many words of its own a message has, by its label `WORDS:n`; nil where that was not counted.
  func words(of message: MessageKey) -> Int? {
    qualities.first { $0.message == message && $0.label.family == "WORDS" }?.label.subtype.flatMap { Int($0) }
  }
}

extension Quality {
  /// Whether one of these stands in its words.
  func speaks(of phrases: [PlainWords]) -> Bool {
    let words = PlainWords(text)
    return phrases.contains { words.holds($0) }
  }
}
