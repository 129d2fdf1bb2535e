import Messages

/// Answers and qualities of the episodes that were found.
extension Scorecard {
  mutating func scoreResponses(_ expected: ExpectedEpisode, _ found: Episode?) {
    record = expected.id
    if let found { scoreAnswers(expected, found) } else { leaveOut(.episodeResponses, "episode not found") }
    scoreDecision(.firstDecisions, expected, expected.firstDecision, in: found) { $0.firstDecision }
    scoreDecision(.finalDecisions, expected, expected.finalDecision, in: found) { $0.finalDecision }
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
    _ task: EvaluationTask, _ expected: ExpectedEpisode, _ mark: ExpectedResponse?, in found: Episode?,
    _ decision: (Episode) -> Response?
  ) {
    let standing = mark ?? expected.responses.last
    if let standing, standing.class == .unsure || expected.isClassInDoubt(standing.message) {
      return leaveOut(task, "class in doubt")
    }
    let answer = found.flatMap { decision($0) ?? $0.responses.last }
    let (wanted, seen) = (standing?.class.rawValue ?? "NONE", answer?.class.rawValue ?? "NONE")
    share(task, "right, episodes not found counted as wrong", found != nil && wanted == seen)
    guard found != nil else { return leaveOut(task, "episode not found") }
    count(
      task, expected: wanted, predicted: seen, confidence: answer?.confidence ?? 0,
      text: answer?.text ?? standing?.text ?? "")
  }

  mutating func scoreQualities(_ expected: ExpectedEpisode, _ found: Episode?) {
    record = expected.id
    guard let found else {
      for task in [EvaluationTask.episodeQualityFamilies, .episodeQualitySubtypes, .followUps] {
        leaveOut(task, "episode not found")
      }
      return
    }
    let doubts = Dictionary(grouping: expected.unsure) { MarkedPlace(message: $0.label.isAftermath ? nil : $0.message) }
    let (marks, qualities) = (expected.placedMarks, found.placedQualities)
    for place in Set(marks.keys).union(qualities.keys).sorted() {
      let unsure = (doubts[place] ?? []).map(\.label)
      let here = QualityMarks(marks[place] ?? [], found: qualities[place] ?? [], unsure: Set(unsure))
      score(here, .episodeQualityFamilies, .episodeQualitySubtypes)
      scorePivot(.episodePivotOrBridge, here)
      scoreTypes(here)
      scoreFollowUps(here)
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
    let scored = marks.filter { !$0.label.isUnscored }
    var placed = Dictionary(grouping: scored) { MarkedPlace(message: $0.label.isAftermath ? nil : $0.message) }
      .mapValues { $0.map { QualityCase.Mark(label: $0.label, text: $0.text) } }
    placed[MarkedPlace(), default: []] += aftermath.map {
      QualityCase.Mark(label: $0, text: asks.first?.sentence ?? "")
    }
    return placed
  }

  /// Whether a reader could not settle what a message answers.
  fileprivate func isClassInDoubt(_ message: MessageKey?) -> Bool {
    unsure.contains { $0.message == message && $0.label.isResponseClass }
  }
}

extension Episode {
  fileprivate var placedQualities: [MarkedPlace: [PredictedQuality]] {
    let comparable = qualities.filter { !$0.label.isUnscored }
    var placed = Dictionary(grouping: comparable) { MarkedPlace(message: $0.label.isAftermath ? nil : $0.message) }
      .mapValues { $0.map { PredictedQuality($0.label, text: $0.text, confidence: $0.confidence) } }
    for item in repeats {
      placed[MarkedPlace(message: item.message), default: []].append(
        PredictedQuality(.repeat, text: item.text, confidence: 1))
    }
    return placed
  }
}

extension Label {
  /// Whether hardly any labelled data mark it, so that finding it is neither right nor wrong (LABELS.md 4.8).
  fileprivate var isUnscored: Bool {
    [
      "PROMISED_DATE", "DELIVERED", "WITHDRAWN", "TONED_DOWN", "THEY_PROPOSE", "TONE_CHANGED", "TONE_FEEDBACK",
      "RIGHTS_CLAIM", "ARGUES", "REDIRECTED", "WORDS", "GREETING", "SIGN_OFF", "POLITE", "CONTACT_KEPT", "CONTACT_LOST",
    ].contains(family)
  }

  /// Whether it belongs to the episode as a whole (LABELS.md 4.4), whichever message shows it.
  fileprivate var isAftermath: Bool {
    ["TONE_KEPT", "VOLUNTEER", "CONCEDED", "RECONSIDERED", "HURT", "BOAST"].contains(rawValue)
  }
}
