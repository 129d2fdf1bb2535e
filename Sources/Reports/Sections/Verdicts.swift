import Analysis

/// Every judged practice, two periods side by side.
enum Verdicts: Section {
  static let title = "Verdicts"
  static let tables = ["verdicts", "waits", "label_changes", "thread_weights"]

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("verdicts") else { return [] }
    let columns: Set = ["metric", "now", "before", "difference", "p", "doubt", "verdict"]
    return [material.refusals(table)].compactMap { $0.map(Block.chart) }
      + [.grid(material.grid(table, columns: columns))] + material.notes(table) + material.waits("waits")
      + material.verdictWords + [material.labelChanges, material.threadWeights].compactMap { $0.map(Block.note) }
  }
}
