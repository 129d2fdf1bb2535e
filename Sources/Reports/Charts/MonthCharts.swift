import Analysis

extension Material {
  /// Yes or partly by month, with its numbers behind it.
  var yesByMonth: [Block] {
    guard let table = findings.table("yes_by_month"), let all = monthPoints(table) else { return [] }
    var known = table
    known.rows = Array(table.rows.drop { !$0.contains { ($0.rate?.n ?? 0) > 0 } })
    let points = Array(all.drop { $0.estimate == nil })
    let chart = Chart(
      id: "yes-by-month", title: table.title,
      legend: "The band is the 95 % interval: how far each month may be off. Small rings: fewer than five cases.",
      summary: points.summary, plot: .months(points))
    return [.chart(chart), .fold(Fold("The same in numbers", blocks: [.grid(grid(known))] + begins(known, of: table)))]
  }

  /// That the months before the first one shown have nothing to count; what lies before the twelve is not known here.
  private func begins(_ known: Table, of table: Table) -> [Block] {
    guard known.rows.count < table.rows.count, let first = known.rows.first?.first?.text else { return [] }
    return [.note("Twelve months are looked at; in those before \(Moments.monthAndYear(first)) nothing was decided.")]
  }

  /// The first practices of a no in which there is something to see, three months at a time.
  var rollingPractices: Chart? {
    guard let table = findings.table("trend") else { return nil }
    let panels = table.runs.compactMap { run -> Panel? in
      guard let id = run.rows.first?.first?.metric, metric(named: id)?.topic == .refusal,
        let points = monthPoints(run, column: "window"), points.rises
      else { return nil }
      return Panel(title: wording.title(ofMetric: id), points: points)
    }
    guard let start = panels.compactMap({ $0.points.firstIndex { $0.estimate != nil } }).min() else { return nil }
    let shown = panels.prefix(8).map { Panel(title: $0.title, points: Array($0.points[start...])) }
    return Chart(
      id: "practices-by-quarter", title: "How you said no or partly, three months at a time",
      legend: "Each point is three months up to that one, from 0 to 100 %; the band is the 95 % interval.",
      summary: shown.map { "\($0.title): \($0.points.summary)" }.joined(separator: " "), plot: .panels(shown))
  }

  private func monthPoints(_ table: Table, column: String = "share") -> [MonthPoint]? {
    let points = table.records.map { MonthPoint(month: $0["month"].text, estimate: PlottedShare($0[column].rate)) }
    return points.contains { $0.estimate != nil } ? points : nil
  }
}

extension [MonthPoint] {
  /// "from 52 % in Apr 2025 to 59 % in Mar 2026, between 41 % and 70 %."
  fileprivate var summary: String {
    let known = compactMap { point in point.estimate.map { (point.month, $0.share) } }
    guard let first = known.first, let last = known.last, let low = known.map(\.1).min(),
      let high = known.map(\.1).max()
    else { return "too few cases." }
    return """
      from \(Numbers.percent(first.1)) in \(Moments.monthAndYear(first.0)) to \(Numbers.percent(last.1)) in \
      \(Moments.monthAndYear(last.0)), between \(Numbers.percent(low)) and \(Numbers.percent(high)).
      """
  }

  /// Whether anything but 0 or all is in it.
  fileprivate var rises: Bool { contains { point in point.estimate.map { $0.share > 0 && $0.share < 1 } ?? false } }
}

extension Table {
  /// The rows of each metric as a table of their own; rows of one metric stand together.
  fileprivate var runs: [Table] {
    var runs: [Table] = []
    for row in rows {
      if runs.last?.rows.first?.first != row.first {
        runs.append(Table(id: id, title: title, columns: columns))
      }
      runs[runs.count - 1].rows.append(row)
    }
    return runs
  }
}
