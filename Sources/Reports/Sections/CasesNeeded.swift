import Analysis

/// How many cases it takes to tell a change, beside how many there are.
enum CasesNeeded: Section {
  static let title = "How many cases it takes"

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("cases_needed") else { return [] }
    let shown: Set = ["metric", "before", "now", "needed"]
    var grid = material.grid(table, columns: shown)
    if grid.columns.count > shown.count { grid = grid.withoutLastColumn }
    return [.paragraph("To tell a change of 20 points. With fewer cases, compare longer periods."), .grid(grid)]
      + material.notes(table)
  }
}

extension Grid {
  /// The verdicts above link to the same episodes.
  fileprivate var withoutLastColumn: Grid {
    Grid(columns: Array(columns.dropLast()), rows: rows.map { Array($0.dropLast()) })
  }
}
