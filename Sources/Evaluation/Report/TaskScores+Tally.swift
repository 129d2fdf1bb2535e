import Analysis

/// Scores from counts.
extension TaskScores {
  init(_ task: EvaluationTask, _ tally: Tally) {
    self.task = task
    definition = task.definition
    count = tally.count
    labels = tally.labels(of: task).map(tally.score)
    macroF1 = labels.macroF1
    microF1 = task.isClassification || labels.isEmpty ? nil : Estimate(f1: Proportion(tally.right, of: count))
    accuracy = task.isClassification && count > 0 ? Share(tally.right, of: count) : nil
    confusion = task.isClassification && count > 0 ? tally.confusion(of: task) : nil
    areaUnderCurve = tally.ranking.area
    shares = tally.shares.sorted { $0.key < $1.key }.map { NamedShare(name: $0.key, share: Share($0.value)) }
    leftOut = tally.leftOut.sorted { $0.key < $1.key }.map { NamedCount(name: $0.key, count: $0.value) }
  }
}

extension [LabelScore] {
  /// A label that is never expected has no F1 of its own: finding it already costs the recall of another.
  fileprivate var macroF1: Double? {
    let expected = filter { $0.recall.n > 0 }.compactMap(\.f1?.value)
    return expected.isEmpty ? nil : expected.reduce(0, +) / Double(expected.count)
  }
}

extension Tally {
  fileprivate var count: Int { pairs.values.reduce(0, +) }
  fileprivate var right: Int { sum(\.isRight) }

  fileprivate func score(_ label: String) -> LabelScore {
    LabelScore(
      label, truePositives: sum { $0.expected == label && $0.isRight },
      falsePositives: sum { $0.predicted == label && !$0.isRight },
      falseNegatives: sum { $0.expected == label && !$0.isRight })
  }

  /// Every label expected or predicted, in the order of the task.
  fileprivate func labels(of task: EvaluationTask) -> [String] {
    ordered(pairs.keys.flatMap { [$0.expected, $0.predicted] }, task)
  }

  fileprivate func confusion(of task: EvaluationTask) -> Confusion {
    let expected = ordered(pairs.keys.map(\.expected), task)
    let predicted = ordered(pairs.keys.map(\.predicted), task)
    let counts = expected.map { row in
      predicted.map { pairs[Pair(expected: row, predicted: $0)] ?? 0 }
    }
    return Confusion(expected: expected, predicted: predicted, counts: counts)
  }

  private func sum(_ isCounted: (Pair) -> Bool) -> Int {
    pairs.reduce(0) { isCounted($1.key) ? $0 + $1.value : $0 }
  }

  private func ordered(_ labels: [String?], _ task: EvaluationTask) -> [String] {
    let present = Set(labels.compactMap { $0 })
    let known = task.order.filter(present.contains)
    return known + present.subtracting(known).sorted()
  }
}
