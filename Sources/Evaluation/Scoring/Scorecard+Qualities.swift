import Messages

/// Quality labels of single answers.
extension Scorecard {
  mutating func score(_ item: QualityCase, by predictor: Predictor) {
    let found = predictor.qualities(predictor.ownText(item.answer), item.medium).compactMap { quality in
      item.vocabulary.name(quality.label).map {
        PredictedQuality($0, text: quality.text, confidence: quality.confidence)
      }
    }
    score(QualityMarks(item.expected, found: found, unsure: item.unsure), .qualityFamilies, .qualitySubtypes)
    scorePivot(item, found: Set(found.map(\.label)))
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

  private mutating func scorePivot(_ item: QualityCase, found: Set<Label>) {
    let both: [Label] = ["BUT.PIVOT", "BUT.BRIDGE"]
    let expected = both.filter { label in item.expected.contains { $0.label == label } }
    guard expected.count == 1, let label = expected.first else { return }
    let seen = both.filter(found.contains).map(\.rawValue)
    let predicted = seen.isEmpty ? "neither" : seen.joined(separator: " and ")
    count(.pivotOrBridge, expected: label.rawValue, predicted: predicted, text: item.answer)
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
    case .threads: label.inThreads
    }
  }
}
