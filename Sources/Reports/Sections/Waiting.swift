import Analysis

/// What has no answer, both ways, oldest first.
enum Waiting: Section {
  static let title = "Waiting"
  static let anchor = Anchor("waiting", "unanswered_by_you")
  static let tables = ["unanswered_by_you", "open", "unanswered_by_others", "open_with_others"]
  private static let shown = 15

  static func blocks(_ material: Material) -> [Block] {
    tables.compactMap(material.findings.table).flatMap { table in
      let count = table.rows.count
      let heading = Block.heading(.text("\(table.title): \(count)"), anchor: Anchor("waiting", table.id))
      return count == 0 ? [heading] : [heading] + blocks(table, material)
    }
  }

  private static func blocks(_ table: Table, _ material: Material) -> [Block] {
    let isOpen = table.id.hasPrefix("open")
    let columns: Set = ["episode", "person", "asked_at", "waiting_hours", isOpen ? "state" : "", "ask", "reminders"]
    let shown = listed(table.rows.count, upTo: shown)
    let rest = table.rows.count - shown
    let place = material.hasCSV ? " in csv/unanswered.csv" : ""
    let more: [Block] = rest > 0 ? [.note("And \(rest) more\(place).")] : []
    return [.grid(material.grid(table, columns: columns, limit: shown))] + more + material.notes(table)
  }
}
