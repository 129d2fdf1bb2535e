import Analysis

/// Every practice as a line of bars, one bar for each three months, moved on month by month through a year.
enum Trend: Section {
  static let title = "Trend"
  static let tables = ["yes_by_month"]

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("trend") else { return [] }
    let lines = metricLines(table).filter { $0.rates.contains { !$0.isTooFew } }
    // What lies before the archive is no trend.
    guard let start = lines.compactMap({ $0.rates.firstIndex { $0.n > 0 } }).min() else { return [] }
    let rows = lines.map { line -> [Phrase] in
      let known = line.rates[start...]
      return [
        .text(material.wording.title(ofMetric: line.metric)), .text(sparkline(known)),
        .text(known.map { String($0.n) }.joined(separator: " ")),
      ]
    }
    return material.yesByMonth + [material.rollingPractices].compactMap { $0.map(Block.chart) } + [
      .grid(Grid(columns: [.init("practice"), .init("share, three months each"), .init("cases")], rows: rows)),
      .note(
        .text(
          """
          Each bar stands for three months, the last of them \(months(table, from: start)): neighbours share two of them. \
          Bars from 0 to 100 %; “·” stands for fewer than five cases. Months before the archive begins are left out.
          """)),
    ]
  }

  private static func metricLines(_ table: Table) -> [(metric: String, rates: [Evidence])] {
    var lines: [(metric: String, rates: [Evidence])] = []
    for row in table.records {
      guard let metric = row["metric"].metric, let rate = row["window"].rate else { continue }
      if lines.last?.metric != metric { lines.append((metric, [])) }
      lines[lines.count - 1].rates.append(rate)
    }
    return lines
  }

  private static func months(_ table: Table, from start: Int) -> String {
    let names = table.records.map { Moments.monthAndYear($0["month"].text) }
    return "\(names.dropFirst(start).first ?? "") to \(names.last ?? "")"
  }

  private static func sparkline(_ rates: ArraySlice<Evidence>) -> String {
    let bars = Array("▁▂▃▄▅▆▇█")
    return String(
      rates.map { rate in
        guard !rate.isTooFew, let share = rate.share else { return "·" }
        return bars[min(bars.count - 1, max(0, Int(share * Double(bars.count))))]
      })
  }
}
