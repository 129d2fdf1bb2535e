import Analysis

/// The practices of a no: this period against the one before, then three months against three.
enum HowYouSaidNo: Section {
  static let title = "How you said no"
  static let tables = ["how_you_said_no", "rolling", "rolling_waits"]

  static func blocks(_ material: Material) -> [Block] {
    let months = [material.rollingPractices].compactMap(\.self)
    let isRolling = material.isRolling
    let printed = [
      changes("how_you_said_no", material) { [material.refusals($0)].compactMap(\.self) + (isRolling ? months : []) },
      changes("rolling", material) { _ in isRolling ? [] : months },
      material.waits("rolling_waits"),
    ]
    return printed.flatMap(\.self) + (material.findings.table("rolling") == nil ? [] : material.verdictWords)
  }

  private static func changes(_ id: String, _ material: Material, charts: (Table) -> [Chart]) -> [Block] {
    guard let table = material.findings.table(id) else { return [] }
    let columns: Set = ["metric", "now", "now_interval", "before", "difference", "doubt", "verdict"]
    return [.heading(.text(table.title), anchor: nil)] + charts(table).map(Block.chart)
      + [.grid(material.grid(table, columns: columns))] + material.notes(table)
  }
}

extension Material {
  /// How long answers took in two periods, with a verdict.
  func waits(_ id: String) -> [Block] {
    guard let table = findings.table(id), !table.rows.isEmpty else { return [] }
    let columns: Set = ["metric", "now", "now_interval", "before", "before_interval", "p", "doubt", "verdict"]
    return [.heading(.text(table.title), anchor: nil), .grid(grid(table, columns: columns))] + notes(table)
  }
}
