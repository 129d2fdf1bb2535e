import Messages

/// Answers and qualities of the episodes that were found.
extension Scorecard {
  mutating func scoreResponses(_ expected: ExpectedEpisode, _ found: Episode?) {
    record = expected.id
    guard let found else {
      for task in [EvaluationTask.episodeResponses, .firstDecisions, .finalDecisions] {
        leaveOut(task, "episode not found")
      }
      return
    }
    scoreAnswers(expected, found)
    scoreDecision(
      .firstDecisions, expected, found, of: expected.firstDecision, found: found.firstDecision)
    scoreDecision(
      .finalDecisions, expected, found, of: expected.finalDecision, found: found.finalDecision)
  }

  private mutating func scoreAnswers(_ expected: ExpectedEpisode, _ found: Episode) {
    for response in expected.responses where !expected.isClassInDoubt(response.message) {
      let match = found.responses.first { $0.message == response.message }
      count(
        .episodeResponses, expected: response.class.rawValue, predicted: match?.class.rawValue ?? "NONE",
        confidence: match?.confidence ?? 0, text: match?.text ?? response.text)
    }
    let known = Set(expected.responses.compactMap(\.message))
    for response in found.responses where !known.contains(response.message) {
      count(
        .episodeResponses, expected: "NONE", predicted: response.class.rawValue, confidence: response.confidence,
        text: response.text)
    }
  }

  private mutating func scoreDecision(
    _ task: EvaluationTask, _ expected: ExpectedEpisode, _ found: Episode, of mark: ExpectedResponse?,
    found decision: Response?
  ) {
    let standing = mark ?? expected.responses.last
    if let standing, expected.isClassInDoubt(standing.message) { return leaveOut(task, "class in doubt") }
    let answer = decision ?? found.responses.last
    count(
      task, expected: standing?.class.rawValue ?? "NONE", predicted: answer?.class.rawValue ?? "NONE",
      confidence: answer?.confidence ?? 0, text: answer?.text ?? standing?.text ?? "")
  }

  mutating func scoreQualities(_ expected: ExpectedEpisode, _ found: Episode?) {
    record = expected.id
    let tasks = (families: EvaluationTask.episodeQualityFamilies, subtypes: EvaluationTask.episodeQualitySubtypes)
    guard let found else {
      leaveOut(tasks.families, "episode not found")
      return leaveOut(tasks.subtypes, "episode not found")
    }
    let marks = expected.placedMarks
    let qualities = found.placedQualities
    let doubts = Dictionary(grouping: expected.unsure, by: \.message)
    for place in Set(marks.keys).union(qualities.keys).sorted() {
      let unsure = (doubts[place.message] ?? []).map(\.label)
      score(
        QualityMarks(marks[place] ?? [], found: qualities[place] ?? [], unsure: Set(unsure)), tasks.families,
        tasks.subtypes)
    }
  }
}

/// A message of an episode, or the episode as a whole.
private struct MarkedPlace: Hashable, Comparable {
  /// Nil for the episode as a whole, and for a message that is not there.
  var message: MessageKey?

  static func < (left: MarkedPlace, right: MarkedPlace) -> Bool {
    (left.message?.rawValue ?? "") < (right.message?.rawValue ?? "")
  }
}

extension ExpectedEpisode {
  fileprivate var placedMarks: [MarkedPlace: [QualityCase.Mark]] {
    var placed = Dictionary(grouping: marks) { MarkedPlace(message: $0.label.isAftermath ? nil : $0.message) }
      .mapValues { $0.map { QualityCase.Mark(label: $0.label, text: $0.text) } }
    placed[MarkedPlace(), default: []] += aftermath.map { QualityCase.Mark(label: $0, text: "") }
    return placed
  }

  /// Whether a reader could not settle what a message answers.
  fileprivate func isClassInDoubt(_ message: MessageKey?) -> Bool {
    unsure.contains { $0.message == message && $0.label.isResponseClass }
  }
}

extension Episode {
  fileprivate var placedQualities: [MarkedPlace: [PredictedQuality]] {
    var placed = Dictionary(grouping: qualities) { MarkedPlace(message: $0.label.isAftermath ? nil : $0.message) }
      .mapValues { $0.map { PredictedQuality($0.label, text: $0.text, confidence: $0.confidence) } }
    for item in repeats {
      placed[MarkedPlace(message: item.message), default: []].append(
        PredictedQuality(.repeat, text: item.text, confidence: 1))
    }
    return placed
  }
}

extension Label {
  /// Whether it belongs to the episode as a whole (LABELS.md 4.4), whichever message shows it.
  fileprivate var isAftermath: Bool {
    ["TONE_KEPT", "VOLUNTEER", "CONCEDED", "RECONSIDERED", "HURT", "BOAST"].contains(rawValue)
  }
}
