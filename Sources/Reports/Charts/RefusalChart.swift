import Analysis

extension Material {
  /// How noes were said: the practices of a table of changes as dots with their intervals, both periods.
  func refusals(_ table: Table) -> Chart? {
    let rows = table.records.compactMap { row -> DotPlot.Row? in
      guard let id = row["metric"].metric, let metric = metric(named: id), [.refusal, .medium].contains(metric.topic)
      else { return nil }
      let (now, before) = (PlottedShare(row["now"].rate), PlottedShare(row["before"].rate))
      return now == nil && before == nil ? nil : .init(name: wording.title(ofMetric: id), now: now, before: before)
    }
    guard !rows.isEmpty else { return nil }
    let plot = DotPlot(now: findings.period.title, before: findings.before.title, rows: rows)
    return Chart(
      id: "how-you-said-no", title: "How you said no or partly",
      legend:
        "Filled: \(plot.now). Open: \(plot.before). The lines are 95 % intervals: where they overlap far, nothing can be told.",
      summary: plot.summary, plot: .dots(plot))
  }
}

extension DotPlot {
  /// "specific reason (A15): 44 %, was 78 %. …"
  fileprivate var summary: String {
    func words(_ estimate: PlottedShare?) -> String { estimate.map { Numbers.percent($0.share) } ?? "too few" }
    return rows.map { "\($0.name): \(words($0.now)), was \(words($0.before))." }.joined(separator: " ")
  }
}
