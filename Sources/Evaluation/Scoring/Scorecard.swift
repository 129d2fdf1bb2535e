/// The tallies of all tasks of one file, and what went wrong in it.
struct Scorecard: Sendable {
  private(set) var tallies: [EvaluationTask: Tally] = [:]
  private(set) var errors: [EvaluationReport.Error] = []
  let path: String
  /// The record at hand, for naming errors.
  var record = ""

  init(path: String) { self.path = path }

  /// Counts one comparison; nil stands for nothing expected or nothing predicted.
  mutating func count(
    _ task: EvaluationTask, expected: String?, predicted: String?, confidence: Double = 0, text: String
  ) {
    let pair = Tally.Pair(expected: expected, predicted: predicted)
    tallies[task, default: Tally()].count(pair)
    guard !pair.isRight, task.listsErrors else { return }
    errors.append(
      EvaluationReport.Error(
        task: task, path: path, record: record, expected: expected, predicted: predicted, confidence: confidence,
        text: text))
  }

  mutating func leaveOut(_ task: EvaluationTask, _ why: String) { tallies[task, default: Tally()].leaveOut(why) }

  mutating func share(_ task: EvaluationTask, _ name: String, _ isHit: Bool) {
    tallies[task, default: Tally()].share(name, isHit)
  }

  mutating func rank(_ task: EvaluationTask, _ score: Double, isPositive: Bool) {
    tallies[task, default: Tally()].rank(score, isPositive: isPositive)
  }

  /// Scores a case, or counts why there is none.
  mutating func take<Case>(
    _ labelled: Labelled<Case>, _ task: EvaluationTask, _ score: (inout Scorecard, Case) -> Void
  ) {
    switch labelled {
    case .scored(let item): score(&self, item)
    case .leftOut(let why): leaveOut(task, why)
    }
  }

  mutating func add(_ other: Scorecard) {
    tallies.merge(other.tallies) { left, right in
      var sum = left
      sum.add(right)
      return sum
    }
    errors += other.errors
  }
}
