import Messages

/// Makes the tables about one period: a month, or any other length.
public struct MonthlyFindings: Sendable {
  public let input: AnalysisInput
  public let period: Period
  /// The period of equal length before it.
  public let before: Period

  public init(_ input: AnalysisInput, period: Period) {
    self.input = input
    self.period = period
    before = period.previous(in: input.zone)
  }

  /// All tables, in reading order.
  public var findings: Findings {
    Findings(
      .period,
      [
        inShort, rolling, askedOfYou, answerTime, byAskType, byEffort, howYouSaidNo, noesOpened, withWhom,
        unansweredByYou, unansweredByOthers, stillOpen, trend, metricValues, reconciliation, askStates, uncertain,
        unmeasurable,
      ],
      period: period, before: before, from: input)
  }
}
