import Analysis

/// How often yes, by what was asked for and by how much work it is.
enum AskedOfYou: Section {
  static let title = "Asked of you"
  static let tables = ["asked_of_you", "small_favours", "yes_by_month", "by_ask_type", "by_effort", "answer_time"]

  static func blocks(_ material: Material) -> [Block] {
    guard let shares = material.findings.table("asked_of_you") else { return [] }
    return [.grid(material.grid(shares))] + material.notes(shares) + small(material) + time(material)
      + material.yesByMonth
      + ["by_ask_type", "by_effort"].compactMap(material.findings.table).flatMap { table in
        [.heading(.text(table.title), anchor: nil), .grid(material.grid(table))] + material.notes(table)
      }
  }

  /// "Small favours: yes to 18/20 (90 %, 70–97 %); 4.5 a week, usually 3 to 5."
  private static func small(_ material: Material) -> [Block] {
    guard let table = material.findings.table("small_favours"), let row = table.records.first,
      let rate = row["share"].rate, rate.n > 0
    else { return [] }
    let days = Double(max(1, row["days"].count ?? 0))
    let week = Numbers.tenths(Double(row["granted"].count ?? 0) * 7 / days)
    let usual = row["usual_low"].count.flatMap { low in row["usual_high"].count.map { "usually \(low) to \($0)" } }
    return [
      .paragraph(
        """
        Small favours: yes to \(link: material.wording.words(rate), to: table.anchor(row: 0)); \(week) a week, \
        \(usual ?? "too few weeks before to say what is usual").
        """)
    ] + material.notes(table)
  }

  /// "Time to first answer: half within 7 h, 90 % within 3 days."
  private static func time(_ material: Material) -> [Block] {
    guard let table = material.findings.table("answer_time"), let row = table.records.first,
      let answered = row["answered"].rate, answered.n > 0
    else { return [] }
    let times: Phrase = """
      Time to first answer, silence included: half \(within(row["median"])), 90 % \(within(row["ninety"])); \
      \(link: "\(answered.x) of \(answered.n)", to: table.anchor(row: 0)) asks, questions for information among them, \
      were answered.
      """
    return [.paragraph(times)] + material.notes(table)
  }

  private static func within(_ cell: Cell) -> String {
    cell.hours.map { "within \(Numbers.hours($0))" } ?? "not yet answered"
  }
}

extension Material {
  /// The footnotes of a table as one line of small print.
  func notes(_ table: Table) -> [Block] {
    table.notes.isEmpty ? [] : [.note(.text(table.notes.joined(separator: " ")))]
  }
}
