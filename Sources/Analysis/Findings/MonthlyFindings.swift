import Messages

/// Makes the tables about one period: a month, or any other length.
public struct MonthlyFindings: Sendable {
  public let input: AnalysisInput
  public let period: Period
  /// The period of equal length before it.
  public let before: Period

  public init(_ input: AnalysisInput, period: Period) {
    self.period = period
    before = period.previous(in: input.zone)
    self.input = input.weighingThreads(in: [before, period])
  }

  /// All tables, in reading order.
  public var findings: Findings {
    let asked = [askedOfYou, smallFavours, answerTime, byAskType, byEffort, withWhom, mediaByPerson]
    let first = [inShort] + judged + [noesOpened] + asked
    let practices = [
      consistency, repeatedAsks, boundaries, afterYourNo, input.picked, adoption, input.measures(in: period),
    ]
    let others = [yourAsks, othersSaidNo, outcomes, noesReceived]
    let waiting = [unansweredByYou, unansweredByOthers, stillOpen, stillOpenWithOthers]
    let rest = [
      trend, metricValues, reconciliation, identityQuestions, mayBeOne, threadWeights, askStates, uncertain, labelBand,
      correctedRates, labelChanges, input.yourWord, input.auditTable, unmeasurable,
    ]
    return Findings(
      .period, first + practices + others + waiting + rest + pictured, period: period, before: before, from: input)
  }

  var labelChanges: Table { input.labelChanges(in: [before, period]) }
  var correctedRates: Table { input.correctedRates(in: period) }
  var threadWeights: Table { input.threadWeights(in: [before, period]) }

  /// The tables with verdicts: the practices of a no against the period before, and the rolling three months.
  var judged: [Table] { judgedTogether([howYouSaidNo, rolling, rollingWaits]) }
}
