import Messages

/// How long answers took, in two periods.
struct WaitTable: UnjudgedTable {
  /// One metric.
  struct Row {
    let metric: String
    let before: [Wait]
    let now: [Wait]
    /// How many cases tell as much as one independent case would.
    let designEffect: Double
  }

  var id = "waits"
  var title = "Time to answer"
  let now: Period
  let before: Period
  let rows: [Row]

  var contrasts: [Contrast] { rows.map { Contrast(before: $0.before, now: $0.now, designEffect: $0.designEffect) } }

  func table(_ judgements: ArraySlice<Judgement>) -> Table {
    Table(
      id: id, title: title, columns: columns, rows: zip(rows, judgements).map(cells),
      notes: [
        "Half answered within this time, by Kaplan and Meier: what was never answered counts as still waiting.",
        "Higher is slower; the test is the log-rank test.",
      ])
  }

  private var columns: [Column] {
    [
      Column("metric", ""), Column("now", now.title, isNumeric: true),
      Column("now_interval", "95 %", isNumeric: true), Column("before", before.title, isNumeric: true),
      Column("before_interval", "95 %", isNumeric: true), Column("now_answered", "answered", isNumeric: true),
      Column("before_answered", "answered before", isNumeric: true), Column("p", "p", isNumeric: true),
      Column("q", "q", isNumeric: true), Column("doubt", "why not sure"), Column("verdict", "verdict"),
    ]
  }

  private func cells(of row: Row, _ judgement: Judgement) -> [Cell] {
    [
      .metric(id: row.metric), .hours(kaplanMeier(row.now, share: 0.5)),
      .medianInterval(of: row.now, designEffect: row.designEffect), .hours(kaplanMeier(row.before, share: 0.5)),
      .medianInterval(of: row.before, designEffect: row.designEffect),
      .rate(Measurement.durations(row.now).evidence), .rate(Measurement.durations(row.before).evidence),
      judgement.p.map(Cell.probability) ?? .empty, judgement.q.map(Cell.probability) ?? .empty,
      judgement.doubtCell, .verdict(judgement.verdict),
    ]
  }
}

extension ComparisonFindings {
  /// Every duration, judged with the shares.
  var waits: WaitTable { WaitTable(now: now, before: before, rows: input.waits(before: before, now: now)) }
}

extension MonthlyFindings {
  /// Every duration in the last three months against the three before, judged with the shares.
  var rollingWaits: WaitTable {
    let (now, before) = rollingPeriods
    return WaitTable(
      id: "rolling_waits", title: "Time to answer, \(now.title) against \(before.title)", now: now, before: before,
      rows: input.waits(before: before, now: now))
  }
}

extension AnalysisInput {
  fileprivate func waits(before: Period, now: Period) -> [WaitTable.Row] {
    judgedWaits.map { metric in
      let (earlier, later) = (sample(of: metric.population, in: before), sample(of: metric.population, in: now))
      return .init(
        metric: metric.id, before: earlier.members.map(metric.wait), now: later.members.map(metric.wait),
        designEffect: max(earlier.weightOfThreads, later.weightOfThreads))
    }
  }
}

extension Sample {
  /// The design effect if all answers of a conversation took the same time, which is what that of a share comes to
  /// where all cases are alike.
  var weightOfThreads: Double { evidence { _ in false }.designEffect }
}
