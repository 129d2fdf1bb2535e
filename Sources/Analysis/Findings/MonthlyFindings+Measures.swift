import Messages

extension AnalysisInput {
  /// Everything measured in a period: every rate, and every part of what has parts, in the order of the registry.
  func measures(in period: Period) -> Table {
    let rows = metrics.flatMap { metric -> [[Cell]] in
      let sample = self.sample(of: metric.population, in: period)
      let state = Cell.state(metric.isProvisional(sample))
      return numbers(metric, sample).map { [.metric(id: metric.id), $0.part] + $0.cells + [state] }
    }
    return Table(
      id: "measures", title: "Everything measured",
      columns: [Column("metric", ""), Column("part", "part")] + shareColumns + [Column("state", "state")], rows: rows,
      notes: ["Provisional: what the number looks forward to may still happen."])
  }
}

extension MonthlyFindings {
  /// A table of rates: one row a metric.
  func rates(_ id: String, _ title: String, _ metrics: [any RateMetric.Type], notes: [String] = []) -> Table {
    let rows = metrics.map { metric -> [Cell] in
      let sample = input.sample(of: metric.population, in: period)
      let rate = metric.rate(sample)
      return [.metric(id: metric.id), .rate(rate), .interval(of: rate), .state(metric.isProvisional(sample))]
    }
    return Table(
      id: id, title: title,
      columns: [
        Column("metric", ""), Column("share", "share", isNumeric: true), Column("interval", "95 %", isNumeric: true),
        Column("state", "state"),
      ],
      rows: rows, notes: notes)
  }

  /// The parts of a metric that are not empty: one row a part, named as after `--part`.
  func parts(of metric: any Metric.Type) -> Table {
    let parts = input.measure(metric, in: period).parts.filter { $0.evidence.x > 0 }
    return Table(
      id: metric.id, title: metric.title,
      columns: [Column("part", ""), Column("share", "share", isNumeric: true)],
      rows: parts.map { [$0.subject, .rate($0.evidence)] }, notes: metric.caveats)
  }
}

extension Cell {
  /// Whether a number may still change.
  static func state(_ isProvisional: Bool) -> Cell { isProvisional ? .text("provisional") : .empty }
}

/// One number of a metric: what it is about, the share, and whether what counts is all there is.
struct MeasuredPart {
  let part: Cell
  let evidence: Evidence
  let isCount: Bool
}

extension MeasuredPart {
  /// The share and its interval; of a count the count alone.
  fileprivate var cells: [Cell] {
    isCount ? [.count(evidence.numerator), .empty] : [.rate(evidence), .interval(of: evidence)]
  }
}

extension AnalysisInput {
  /// The numbers of a metric: one, or one for each part; none of times, which are no shares.
  func numbers(_ metric: any Metric.Type, _ sample: Sample) -> [MeasuredPart] {
    switch metric.measure(sample) {
    case .rate(let rate): [MeasuredPart(part: .empty, evidence: rate, isCount: false)]
    case .durations: []
    case .counts(let parts), .runs(let parts): parts.map { $0.measured(isCount: true) }
    case .distribution(let parts), .split(let parts), .sideBySide(let parts):
      parts.map { $0.measured(isCount: false) }
    }
  }
}

extension Part {
  /// A row about one person is named by the person.
  fileprivate func measured(isCount: Bool) -> MeasuredPart {
    let isPerson = column.isEmpty && subject.person != nil
    return MeasuredPart(part: isPerson ? subject : .text(name), evidence: evidence, isCount: isCount)
  }
}
