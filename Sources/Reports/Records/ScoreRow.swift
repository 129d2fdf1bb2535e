import Analysis

/// How well one label is found, against labelled data.
public struct ScoreRow: Record {
  /// A share with its interval; nil when there is nothing to divide by.
  public typealias Share = (value: Double, interval: Interval)

  public var label: String
  public var truePositives: Int
  public var falsePositives: Int
  public var falseNegatives: Int
  public var precision: Share?
  public var recall: Share?
  public var f1: Share?

  public init(
    label: String, truePositives: Int, falsePositives: Int, falseNegatives: Int, precision: Share?, recall: Share?,
    f1: Share?
  ) {
    self.label = label
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
    self.precision = precision
    self.recall = recall
    self.f1 = f1
  }

  public static let name = "scores"
  public static let about = "One row for each label that was evaluated."
  public static let fields: [Field<Self>] =
    [
      .text("label", "Label that was looked for.") { $0.label },
      .integer("true_positives", "Found, and right.") { $0.truePositives },
      .integer("false_positives", "Found, and wrong.") { $0.falsePositives },
      .integer("false_negatives", "Missed.") { $0.falseNegatives },
    ] + share("precision", "Found and right, of all found.") { $0.precision }
    + share("recall", "Found and right, of all there are.") { $0.recall }
    + share("f1", "Harmonic mean of both.") { $0.f1 }

  private static func share(
    _ name: String, _ about: String, _ get: @escaping @Sendable (Self) -> Share?
  ) -> [Field<Self>] {
    [
      .number(name, about) { get($0)?.value },
      .number("\(name)_low", "Lower bound of its 95 % interval.") { get($0)?.interval.low },
      .number("\(name)_high", "Upper bound of its 95 % interval.") { get($0)?.interval.high },
    ]
  }
}
