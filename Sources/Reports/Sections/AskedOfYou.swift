import Analysis

/// How often yes, by what was asked for and by how much work it is.
enum AskedOfYou: Section {
  static let title = "Asked of you"
  static let tables = ["asked_of_you", "by_ask_type", "by_effort", "answer_time"]

  static func blocks(_ material: Material) -> [Block] {
    guard let shares = material.findings.table("asked_of_you") else { return [] }
    return [.grid(material.grid(shares))] + material.notes(shares) + time(material)
      + ["by_ask_type", "by_effort"].compactMap(material.findings.table).flatMap { table in
        [.heading(.text(table.title), anchor: nil), .grid(material.grid(lowercased(table)))] + material.notes(table)
      }
  }

  /// "Time to first answer: half within 7 h, 90 % within 3 days."
  private static func time(_ material: Material) -> [Block] {
    guard let table = material.findings.table("answer_time"), let row = table.records.first,
      let answered = row["answered"].rate, answered.n > 0
    else { return [] }
    let times: Phrase = """
      Time to first answer, silence included: half \(within(row["median"])), 90 % \(within(row["ninety"])); \
      \(link: "\(answered.x) of \(answered.n)", to: table.anchor(row: 0)) were answered.
      """
    return [.paragraph(times)] + material.notes(table)
  }

  private static func within(_ cell: Cell) -> String {
    cell.hours.map { "within \(Numbers.hours($0))" } ?? "not yet answered"
  }

  /// The label names of the first column in words.
  private static func lowercased(_ table: Table) -> Table {
    var table = table
    for index in table.rows.indices {
      table.rows[index][0] = .text(table.rows[index][0].text.lowercased())
    }
    return table
  }
}

extension Material {
  /// The footnotes of a table as one line of small print.
  func notes(_ table: Table) -> [Block] {
    table.notes.isEmpty ? [] : [.note(.text(table.notes.joined(separator: " ")))]
  }
}
