import Analysis

/// The same answer to the same ask, changes of mind, hard asks, what followed the noes, and asks to look at.
enum ConsistencyAndBoundaries: Section {
  static let title = "Consistency and boundaries"
  static let tables = ["consistency", "repeated_asks", "after_your_no", "boundaries"]

  static func blocks(_ material: Material) -> [Block] {
    shares("consistency", material) + pairs(material) + shares("after_your_no", material)
      + shares("boundaries", material)
  }

  /// The rows of a table of rates that have cases.
  private static func shares(_ id: String, _ material: Material) -> [Block] {
    guard let table = material.findings.table(id) else { return [] }
    let known = table.withCases
    let heading = Block.heading(.text(table.title), anchor: nil)
    if known.rows.isEmpty { return id == "boundaries" ? [] : [heading, .paragraph("No case in this period.")] }
    return [heading, .grid(material.grid(known.sayingBounds))] + material.notes(table) + known.bounds
  }

  /// Each repeated ask beside the earlier one.
  private static func pairs(_ material: Material) -> [Block] {
    guard let table = material.findings.table("repeated_asks"), !table.rows.isEmpty else { return [] }
    return [.heading(.text("\(table.title): \(table.rows.count)"), anchor: nil), .grid(material.grid(table))]
  }
}

extension Table {
  /// The rows whose share has a case.
  var withCases: Table {
    var table = self
    table.rows.removeAll { row in !row.contains { ($0.rate?.n ?? $0.count ?? 0) > 0 } }
    return table
  }
}
