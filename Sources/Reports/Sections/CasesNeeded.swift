import Analysis

/// How many cases it takes to tell a change, beside how many there are.
enum CasesNeeded: Section {
  static let title = "How many cases it takes"

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("cases_needed") else { return [] }
    return [.paragraph(intro(table)), .grid(material.grid(table, opens: false))] + material.notes(table)
  }

  /// "To tell a change of 20 points one needs about 98 noes in each period; you have 26, after 27: enough to tell 55."
  private static func intro(_ table: Table) -> Phrase {
    guard let row = table.row(ofMetric: "no_alternative"), let needed = row["needed"].count else {
      return "To tell a change of 20 points. With fewer cases, compare longer periods."
    }
    let (now, before) = (row["now"].count ?? 0, row["before"].count ?? 0)
    let tells = row["smallest"].count.map { "they can tell a change of \($0) points" } ?? "they can tell nothing yet"
    let next = row["next_check"].text
    return """
      To tell a change of 20 points one needs about \(plural(needed, "no")) in each period. You have \(now), after \
      \(before): \(tells). \(next.isEmpty ? "Compare longer periods." : "Next useful check: \(next).")
      """
  }
}
