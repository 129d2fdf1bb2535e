import Analysis

/// Whether the user changed, or who asks.
enum MixOrMe: Section {
  static let title = "Is it me or is it the mix?"
  static let tables = ["mix", "askers"]

  static func blocks(_ material: Material) -> [Block] {
    guard let mix = material.findings.table("mix") else { return [] }
    return [.grid(material.grid(mix))] + material.notes(mix) + askers(material)
  }

  /// "Asks: 66 after 61. Of the later ones 9 came from 4 new people; 7 of the earlier ones from 3 who are gone."
  private static func askers(_ material: Material) -> [Block] {
    guard let table = material.findings.table("askers") else { return [] }
    func number(_ fact: String, people: Bool = false) -> Phrase {
      guard let index = table.rows.firstIndex(where: { $0.first?.text == fact }) else { return "0" }
      let row = TableRow(table.columns, table.rows[index])
      if people { return "\(row["people"].count ?? 0)" }
      let count = String(row["asks"].count ?? 0)
      return table.hasEvidence(row: index) ? .link(count, to: table.anchor(row: index)) : .text(count)
    }
    return [
      .paragraph(
        """
        Asks: \(number("asked_now")) by \(number("asked_now", people: true)) people, after \(number("asked_before")) by \
        \(number("asked_before", people: true)). New: \(number("by_new_people")) asks by \
        \(number("by_new_people", people: true)) people. Gone: \(number("by_gone_people")) asks by \
        \(number("by_gone_people", people: true)).
        """)
    ]
  }
}
