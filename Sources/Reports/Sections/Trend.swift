import Analysis

/// Twelve months of every practice as a line of bars.
enum Trend: Section {
  static let title = "Trend"

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("trend") else { return [] }
    let lines = metricLines(table).filter { $0.rates.contains { !$0.isTooFew } }
    guard !lines.isEmpty else { return [] }
    let rows = lines.map { line -> [Phrase] in
      [
        .text(material.wording.title(ofMetric: line.metric)), .text(sparkline(line.rates)),
        .text(line.rates.map { String($0.n) }.joined(separator: " ")),
      ]
    }
    return [
      .grid(Grid(columns: [.init("practice"), .init("share by month"), .init("cases by month")], rows: rows)),
      .note(.text("Months \(months(table)). Bars from 0 to 100 %; “·” stands for fewer than five cases.")),
    ]
  }

  private static func metricLines(_ table: Table) -> [(metric: String, rates: [Evidence])] {
    var lines: [(metric: String, rates: [Evidence])] = []
    for row in table.records {
      guard let metric = row["metric"].metric, let rate = row["share"].rate else { continue }
      if lines.last?.metric != metric { lines.append((metric, [])) }
      lines[lines.count - 1].rates.append(rate)
    }
    return lines
  }

  private static func months(_ table: Table) -> String {
    let names = table.records.map { $0["month"].text }
    return "\(names.first ?? "") to \(names.last ?? "")"
  }

  private static func sparkline(_ rates: [Evidence]) -> String {
    let bars = Array("▁▂▃▄▅▆▇█")
    return String(
      rates.map { rate in
        guard !rate.isTooFew, let share = rate.share else { return "·" }
        return bars[min(bars.count - 1, max(0, Int(share * Double(bars.count))))]
      })
  }
}
