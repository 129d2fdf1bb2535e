import Analysis

/// How many cases it takes to tell a change, beside how many there are.
enum CasesNeeded: Section {
  static let title = "How many cases it takes"

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("cases_needed") else { return [] }
    let intro: Phrase = "To tell a change of 20 points. With fewer cases, compare longer periods."
    return [.paragraph(intro), .grid(material.grid(table, opens: false))] + material.notes(table)
  }
}
