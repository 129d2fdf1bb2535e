import Messages

/// Makes the tables that set two periods side by side, under the same rules.
public struct ComparisonFindings: Sendable {
  public let input: AnalysisInput
  public let before: Period
  public let now: Period

  public init(_ input: AnalysisInput, before: Period, now: Period) {
    self.input = input
    self.before = before
    self.now = now
  }

  /// All tables, in reading order.
  public var findings: Findings {
    Findings(
      .comparison, judged + [mix, askers, trend, casesNeeded, metricValues, unmeasurable], period: now,
      before: before, from: input)
  }

  /// The tables with verdicts: all practices, and the yes-rate of each person.
  var judged: [Table] { judgedTogether([verdicts, perPerson]) }
}
