import Analysis

/// Whether the user changed, or who asks.
enum MixOrMe: Section {
  static let title = "Is it me or is it the mix?"
  static let tables = ["mix", "askers"]

  static func blocks(_ material: Material) -> [Block] {
    guard let mix = material.findings.table("mix") else { return [] }
    return [.grid(material.grid(mix))] + material.notes(mix) + askers(material)
  }

  /// "Asks: 66 by 12 people, after 61 by 11 people. By new people: 9 by 4 people. By people now gone: …"
  private static func askers(_ material: Material) -> [Block] {
    guard let table = material.findings.table("askers") else { return [] }
    func asks(_ fact: String) -> Phrase {
      guard let index = table.rows.firstIndex(where: { $0.first?.text == fact }) else { return "0" }
      let row = TableRow(table.columns, table.rows[index])
      let count = String(row["asks"].count ?? 0)
      let people = row["people"].count ?? 0
      let linked = table.hasEvidence(row: index) ? Phrase.link(count, to: table.anchor(row: index)) : .text(count)
      return "\(linked) by \(people == 1 ? "1 person" : "\(people) people")"
    }
    let sentence: Phrase = """
      Asks: \(asks("asked_now")), after \(asks("asked_before")). From people who are new: \(asks("by_new_people")). \
      From people who asked only before: \(asks("by_gone_people")).
      """
    return [.paragraph(sentence)]
  }
}
