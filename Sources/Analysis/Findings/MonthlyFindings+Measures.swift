import Messages

extension MonthlyFindings {
  /// Everything measured in the period: every rate, and every part of what has parts, in the order of the registry.
  var measures: Table {
    let rows = metrics.flatMap { metric -> [[Cell]] in
      let sample = input.sample(of: metric.population, in: period)
      let state = Cell.state(metric.isProvisional(sample))
      return input.shares(metric, sample).map { share in
        [.metric(id: metric.id), share.part, .rate(share.evidence), .interval(of: share.evidence), state]
      }
    }
    return Table(
      id: "measures", title: "Everything measured",
      columns: [Column("metric", ""), Column("part", "part")] + shareColumns + [Column("state", "state")], rows: rows,
      notes: ["Provisional: what the number looks forward to may still happen."])
  }

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

extension AnalysisInput {
  /// The shares of a metric: one, or one for each part; none of times, which are no shares.
  func shares(_ metric: any Metric.Type, _ sample: Sample) -> [(part: Cell, evidence: Evidence)] {
    let measured = metric.measure(sample)
    switch measured {
    case .rate(let rate): return [(.empty, rate)]
    case .instances(_, let rate): return [(.empty, rate)]
    case .durations: return []
    default: return measured.parts.map { (.text($0.name), $0.evidence) }
    }
  }
}
