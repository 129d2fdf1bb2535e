import Analysis

/// The scores of one task.
public struct TaskScores: Sendable, Equatable, Codable {
  public var task: EvaluationTask
  public var definition: String
  /// Cases scored; where only labels are counted, labels expected or found.
  public var count: Int
  public var labels: [LabelScore]
  /// The mean F1 of the labels that are expected at least once.
  public var macroF1: Double?
  /// F1 of all labels counted together, where a case may have any number of labels.
  public var microF1: Estimate?
  /// Cases right, where every case has exactly one label.
  public var accuracy: Share?
  public var confusion: Confusion?
  /// The area under the ROC curve of the confidences, where there are cases of both kinds.
  public var areaUnderCurve: Double?
  /// Further shares, by name.
  public var shares: [NamedShare]
  /// What was not scored, and why.
  public var leftOut: [NamedCount]

  enum CodingKeys: String, CodingKey {
    case task, definition, count, labels, accuracy, confusion, shares
    case macroF1 = "macro_f1"
    case microF1 = "micro_f1"
    case areaUnderCurve = "area_under_curve"
    case leftOut = "left_out"
  }
}

/// How well one label is found.
public struct LabelScore: Sendable, Equatable, Codable {
  public var label: String
  public var truePositives: Int
  public var falsePositives: Int
  public var falseNegatives: Int
  /// Of what was found, how much is right.
  public var precision: Share
  /// Of what was expected, how much is found.
  public var recall: Share
  /// Nil where the label was neither expected nor found.
  public var f1: Estimate?

  enum CodingKeys: String, CodingKey {
    case label, precision, recall, f1
    case truePositives = "true_positives"
    case falsePositives = "false_positives"
    case falseNegatives = "false_negatives"
  }

  init(_ label: String, truePositives: Int, falsePositives: Int, falseNegatives: Int) {
    self.label = label
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
    precision = Share(truePositives, of: truePositives + falsePositives)
    recall = Share(truePositives, of: truePositives + falseNegatives)
    f1 = Estimate(f1: Proportion(truePositives, of: truePositives + falsePositives + falseNegatives))
  }
}

/// x of n with its 95 % Wilson interval; without a value when n is 0.
public struct Share: Sendable, Equatable, Codable {
  public var x: Int
  public var n: Int
  public var value: Double?
  public var low: Double
  public var high: Double

  init(_ proportion: Proportion) {
    let interval = wilson(proportion)
    (x, n, value) = (proportion.x, proportion.n, proportion.share)
    (low, high) = (interval.low, interval.high)
  }

  init(_ x: Int, of n: Int) { self.init(Proportion(x, of: n)) }
}

/// A value with its 95 % interval.
public struct Estimate: Sendable, Equatable, Codable {
  public var value: Double
  public var low: Double
  public var high: Double

  /// F1 from the Jaccard share TP of TP + FP + FN; nil when there is nothing to divide by.
  ///
  /// F1 = 2J / (1 + J) grows with J, so the ends of J's Wilson interval give the ends of F1's.
  init?(f1 jaccard: Proportion) {
    guard let share = jaccard.share else { return nil }
    func f1(_ share: Double) -> Double { 2 * share / (1 + share) }
    let interval = wilson(jaccard)
    (value, low, high) = (f1(share), f1(interval.low), f1(interval.high))
  }
}

/// How often each expected label (rows) was given each predicted one (columns).
public struct Confusion: Sendable, Equatable, Codable {
  public var expected: [String]
  public var predicted: [String]
  public var counts: [[Int]]
}

public struct NamedShare: Sendable, Equatable, Codable {
  public var name: String
  public var share: Share
}

public struct NamedCount: Sendable, Equatable, Codable {
  public var name: String
  public var count: Int
}
