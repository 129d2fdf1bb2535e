import Analysis

/// The practices the user picked, over three months, where little and where much hangs on it.
enum PickedPractices: Section {
  static let title = "Practices you picked"
  static let tables = ["adoption"]

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("adoption") else { return [] }
    let notes = material.notes(table)
    return table.rows.isEmpty ? notes : [.paragraph(.text(table.title)), .grid(material.grid(table))] + notes
  }
}
