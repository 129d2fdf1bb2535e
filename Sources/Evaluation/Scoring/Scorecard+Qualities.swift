import Messages

/// Quality labels of single answers.
extension Scorecard {
  mutating func score(_ item: QualityCase, by predictor: Predictor) {
    let answer = predictor.ownText(item.answer)
    let found = predictor.qualities(answer, item.ask, item.type, item.medium).compactMap { quality in
      item.vocabulary.name(quality.label).map {
        PredictedQuality($0, text: quality.text, confidence: quality.confidence)
      }
    }
    let marks = QualityMarks(item.expected, found: found, unsure: item.unsure)
    score(marks, .qualityFamilies, .qualitySubtypes)
    scorePivot(.pivotOrBridge, marks)
  }

  /// Counts each family once, and each label that has a type.
  mutating func score(_ marks: QualityMarks, _ families: EvaluationTask, _ subtypes: EvaluationTask) {
    count(families, marks.mapped { Label(rawValue: $0.family) })
    count(subtypes, marks.mapped { $0.subtype == nil ? nil : $0 })
  }

  private mutating func count(_ task: EvaluationTask, _ marks: QualityMarks) {
    for (label, text) in marks.expected.sorted(by: { $0.key < $1.key }) {
      let isFound = marks.found[label] != nil
      count(task, expected: label.rawValue, predicted: isFound ? label.rawValue : nil, text: text)
    }
    for (label, quality) in marks.found.sorted(by: { $0.key < $1.key }) where marks.expected[label] == nil {
      if marks.unsure.contains(label) {
        leaveOut(task, "label in doubt")
      } else {
        count(task, expected: nil, predicted: label.rawValue, confidence: quality.confidence, text: quality.text)
      }
    }
  }

  /// Pivot against bridge where exactly one of them is expected, by whichever word it is made.
  mutating func scorePivot(_ task: EvaluationTask, _ marks: QualityMarks) {
    let both: [Label] = ["BUT.PIVOT", "BUT.BRIDGE"]
    let coarse = marks.mapped(\.inThreads)
    let expected = both.filter { coarse.expected[$0] != nil }
    guard expected.count == 1, let label = expected.first else { return }
    let seen = both.filter { coarse.found[$0] != nil }
    let predicted = seen.isEmpty ? "neither" : seen.map(\.rawValue).joined(separator: " and ")
    count(task, expected: label.rawValue, predicted: predicted, text: coarse.expected[label] ?? "")
    if seen.count == 1 { share(task, "right, of those read as one of them", seen == expected) }
  }
}

/// Qualities that are looked at once more, within the episodes found.
extension Scorecard {
  /// Which types of one family are taken for which: those seen by both sides, then what is left, in pairs.
  mutating func scoreTypes(_ marks: QualityMarks) {
    let tasks: [(EvaluationTask, String)] = [
      (.reasonTypes, "REASON"), (.alternativeTypes, "ALTERNATIVE"), (.acknowledgementTypes, "ACK"),
    ]
    for (task, family) in tasks {
      let here = marks.mapped { $0.family == family && $0.subtype != nil ? $0 : nil }
      let (expected, found) = (here.expected.keys.sorted(), here.found.keys.sorted())
      let right = expected.filter(found.contains)
      let mistaken = zip(expected.filter { !found.contains($0) }, found.filter { !expected.contains($0) })
      for (wanted, seen) in right.map({ ($0, $0) }) + mistaken {
        count(task, expected: wanted.subtype, predicted: seen.subtype, text: here.expected[wanted] ?? "")
      }
    }
  }

  /// The labels of LABELS.md 4.5 alone.
  mutating func scoreFollowUps(_ marks: QualityMarks) {
    count(.followUps, marks.mapped { Label.afterReceivedNo.contains($0) ? $0 : nil })
  }
}

/// What is expected on an answer and what was found, each label once.
struct QualityMarks {
  /// From each label to the words that carry it.
  private(set) var expected: [Label: String]
  /// From each label to its surest finding.
  private(set) var found: [Label: PredictedQuality]
  private(set) var unsure: Set<Label>

  init(_ expected: [QualityCase.Mark], found: [PredictedQuality], unsure: Set<Label>) {
    self.expected = Dictionary(expected.map { ($0.label, $0.text) }) { first, _ in first }
    self.found = Dictionary(found.map { ($0.label, $0) }) { $0.confidence >= $1.confidence ? $0 : $1 }
    self.unsure = unsure
  }

  /// The same under other names; a label without a name is dropped.
  func mapped(_ name: (Label) -> Label?) -> QualityMarks {
    QualityMarks(
      expected.sorted { $0.key < $1.key }.compactMap { label, text in
        name(label).map { QualityCase.Mark(label: $0, text: text) }
      },
      found: found.sorted { $0.key < $1.key }.compactMap { label, quality in
        name(label).map { PredictedQuality($0, text: quality.text, confidence: quality.confidence) }
      },
      unsure: Set(unsure.compactMap(name)))
  }
}

extension QualityCase.Vocabulary {
  /// What a label is called; nil where there is no word for it.
  fileprivate func name(_ label: Label) -> Label? {
    switch self {
    case .full: label
    case .families: Label.told.first { $0.rawValue == label.family }
    case .threads: label.inThreads
    }
  }
}
