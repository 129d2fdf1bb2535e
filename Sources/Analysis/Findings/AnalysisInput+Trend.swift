import Messages

extension AnalysisInput {
  /// Every judged rate, and the parts of the yes-rate, month by month and in windows of three months, for the twelve
  /// months that end with a period.
  func trend(upTo period: Period) -> Table {
    let months = period.trailingMonths(12, in: zone)
    let shown = metrics.compactMap { $0 as? any RateMetric.Type }.filter { $0.isJudged || $0.topic == .yes }
    let rows = shown.flatMap { metric in
      months.map { month -> [Cell] in
        let rate = rate(metric, in: month)
        let window = self.rate(metric, ofWindow: month.rolling(months: 3, in: zone))
        return [
          .metric(id: metric.id), .text(month.name), .rate(rate), .interval(of: rate), .rate(window),
          .interval(of: window),
        ]
      }
    }
    return Table(
      id: "trend", title: "Month by month",
      columns: [Column("metric", ""), Column("month", "month")] + shareColumns + Self.windowColumns, rows: rows)
  }

  /// Empty where the archive begins inside the window: what is left of it is no three months.
  private func rate(_ metric: any RateMetric.Type, ofWindow window: Period) -> Evidence {
    let begins = byAsk.members.first.map { Period(monthOf: zone.date(of: $0.episode.ask.at), in: zone).start }
    guard let begins, begins <= window.start else { return Evidence() }
    return rate(metric, in: window)
  }

  private static let windowColumns = [
    Column("window", "three months up to it", isNumeric: true), Column("window_interval", "95 %", isNumeric: true),
  ]

  /// Every share of some periods, for everybody together and for each person with a case; those with parts, part by
  /// part and for everybody only.
  func metricValues(_ periods: [Period]) -> Table {
    let rows = metrics.flatMap { metric in periods.flatMap { metricRows(metric, in: $0) } }
    return Table(id: "metrics", title: "All numbers", columns: Self.metricColumns, rows: rows)
  }

  private static let metricColumns = [
    Column("metric_id", "metric"), Column("period_start", "from"), Column("period_end", "to"),
    Column("scope_kind", "scope"), Column("scope_id", "with"), Column("rate", "share", isNumeric: true),
    Column("ci", "95 %", isNumeric: true), Column("ci_method", "interval"), Column("suppressed", "suppressed"),
    Column("part", "part"), Column("state", "state"),
  ]

  private func metricRows(_ metric: any Metric.Type, in period: Period) -> [[Cell]] {
    let all = sample(of: metric.population, in: period)
    let state = Cell.state(metric.isProvisional(all))
    let together = numbers(metric, all).map { row(metric, period, $0, state: state) }
    guard let rate = metric as? any RateMetric.Type else { return together }
    return together
      + all.byPerson.map { one in
        let number = MeasuredPart(part: .empty, evidence: rate.rate(one.sample), isCount: false)
        return row(metric, period, number, person: one.person, state: state)
      }
  }

  private func row(
    _ metric: any Metric.Type, _ period: Period, _ number: MeasuredPart, person: PersonID? = nil, state: Cell
  ) -> [Cell] {
    let (rate, isCount) = (number.evidence, number.isCount)
    return [
      .metric(id: metric.id), .text(period.first.description), .text(period.last.description),
      .text(person == nil ? "all" : "person"), person.map(Cell.person) ?? .empty, .rate(rate),
      isCount ? .empty : .interval(of: rate), .text(isCount ? "count" : "wilson"),
      .text(rate.isTooFew && !isCount ? "true" : "false"), number.part.person.map { .text($0.rawValue) } ?? number.part,
      state,
    ]
  }
}

extension MonthlyFindings {
  var trend: Table { input.trend(upTo: period) }
  var metricValues: Table { input.metricValues([period, before]) }
}

extension ComparisonFindings {
  var trend: Table { input.trend(upTo: now) }
  var metricValues: Table { input.metricValues([now, before]) }
}
