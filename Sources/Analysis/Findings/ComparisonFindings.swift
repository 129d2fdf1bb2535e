import Messages

/// Makes the tables that set two periods side by side, under the same rules.
public struct ComparisonFindings: Sendable {
  public let input: AnalysisInput
  public let before: Period
  public let now: Period

  public init(_ input: AnalysisInput, before: Period, now: Period) {
    self.input = input.weighingThreads(in: [before, now])
    self.before = before
    self.now = now
  }

  /// All tables, in reading order.
  public var findings: Findings {
    Findings(
      .comparison,
      judged + [
        mix, workload, askers, trend, casesNeeded, input.picked, input.measures(in: now), labelChanges, correctedRates,
        metricValues, mayBeOne, threadWeights, input.yourWord, input.auditTable, unmeasurable,
      ] + pictured, period: now,
      before: before, from: input)
  }

  var labelChanges: Table { input.labelChanges(in: [before, now]) }
  var correctedRates: Table { input.correctedRates(in: now) }
  var threadWeights: Table { input.threadWeights(in: [before, now]) }

  /// The tables with verdicts: all practices, the yes-rate of each person, and how long answers took.
  var judged: [Table] { judgedTogether([verdicts, perPerson, waits]) }
}
