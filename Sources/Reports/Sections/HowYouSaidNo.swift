import Analysis

/// The practices of a no: this period against the one before, then three months against three.
enum HowYouSaidNo: Section {
  static let title = "How you said no"
  static let tables = ["how_you_said_no", "rolling"]

  static func blocks(_ material: Material) -> [Block] {
    let columns: Set = ["metric", "now", "now_interval", "before", "difference", "labels", "verdict"]
    return tables.compactMap(material.findings.table).flatMap { table -> [Block] in
      let charts = table.id == "how_you_said_no" ? [material.refusals(table)] : [material.rollingPractices]
      return [.heading(.text(table.title), anchor: nil)] + charts.compactMap { $0.map(Block.chart) }
        + [.grid(material.grid(table, columns: columns))] + material.notes(table) + material.labelDoubt(table)
    }
  }
}
