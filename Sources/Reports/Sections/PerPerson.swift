import Analysis

/// Yes or partly, person by person.
enum PerPerson: Section {
  static let title = "Per person: yes or partly"
  static let tables = ["per_person"]

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("per_person") else { return [] }
    guard !table.rows.isEmpty else { return [.paragraph("Nobody has five decided asks in both periods.")] }
    let columns: Set = ["person", "now", "before", "difference", "doubt", "verdict"]
    return [.grid(material.grid(table, columns: columns))] + material.mayBeOne + material.notes(table)
  }
}
