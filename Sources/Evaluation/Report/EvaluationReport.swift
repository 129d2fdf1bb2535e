/// How well labels agree with those of careful readers.
public struct EvaluationReport: Sendable, Equatable, Codable {
  /// What was counted in one file.
  public struct File: Sendable, Equatable, Codable {
    public var path: String
    public var form: LabelledForm
    public var tasks: [TaskScores]
  }

  /// A case in which the label differs from the expected one.
  public struct Error: Sendable, Equatable, Codable {
    public var task: EvaluationTask
    public var path: String
    /// The id of the record in the file, or the key of a message.
    public var record: String
    /// Nil where nothing was expected, or nothing predicted.
    public var expected: String?
    public var predicted: String?
    /// Of the prediction, from 0 to 1; 0 where nothing was predicted.
    public var confidence: Double
    public var text: String
  }

  public var kind: EvaluationKind
  /// What was evaluated, with its version.
  public var predictor: String
  /// Over all files.
  public var pooled: [TaskScores]
  public var files: [File]
  /// The worst errors: false findings and misses.
  public var errors: [Error]
}

extension EvaluationReport {
  /// Makes the report of some files, and of all of them together, with up to `errors` errors.
  init(_ kind: EvaluationKind, predictor: String, cards: [(form: LabelledForm, card: Scorecard)], errors: Int) {
    var all = Scorecard(path: "")
    for (_, card) in cards { all.add(card) }
    self.kind = kind
    self.predictor = predictor
    pooled = all.scores
    files = cards.map { File(path: $0.card.path, form: $0.form, tasks: $0.card.scores) }
    self.errors = all.errors.worst(errors)
  }
}

extension Scorecard {
  fileprivate var scores: [TaskScores] {
    EvaluationTask.allCases.compactMap { task in tallies[task].map { TaskScores(task, $0) } }
  }
}

extension EvaluationReport.Error {
  /// What was found where nothing was, or not found: several tasks may say the same of one text.
  fileprivate var label: String { (confidence > 0 ? predicted : expected) ?? "" }
}

extension [EvaluationReport.Error] {
  /// Up to `count` errors: false findings, the surest first, then misses, in the order of the files.
  ///
  /// Misses have no confidence, so half of the places are kept for them as long as there are any.
  fileprivate func worst(_ count: Int) -> [EvaluationReport.Error] {
    let places = Swift.max(0, count)
    var seen: Set<[String]> = []
    let distinct = filter { seen.insert([$0.path, $0.text, $0.label]).inserted }
    let misses = distinct.filter { $0.confidence == 0 }
    let found = distinct.enumerated().filter { $0.element.confidence > 0 }
      .sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }.map(\.element)
    let kept = found.prefix(Swift.max(places - misses.count, places - places / 2))
    return Array(kept) + misses.prefix(places - kept.count)
  }
}
