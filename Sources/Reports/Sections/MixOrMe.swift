import Analysis

/// Whether the user changed, or who asks.
enum MixOrMe: Section {
  static let title = "Is it me or is it the mix?"
  static let tables = ["mix", "workload", "askers"]

  static func blocks(_ material: Material) -> [Block] {
    guard let mix = material.findings.table("mix") else { return [] }
    let sentences = [asks(material), turnover(material)].compactMap(\.self)
    return [.grid(material.grid(mix))] + material.notes(mix) + workload(material)
      + (sentences.isEmpty ? [] : [.paragraph(sentences.joined(by: " "))])
  }

  /// How much was asked: the first column in words.
  private static func workload(_ material: Material) -> [Block] {
    guard var table = material.findings.table("workload") else { return [] }
    for index in table.rows.indices { table.rows[index][0] = .text(words[table.rows[index][0].text] ?? "") }
    return [.grid(material.grid(table, opens: false))]
  }

  private static let words = [
    "asks": "asks of you", "asks_per_week": "a week", "large_asks": "large ones among them",
  ]

  /// "Asked of you: 66 by 12 people, after 61 by 11 people."
  static func asks(_ material: Material) -> Phrase? {
    material.findings.table("askers").map { table in
      "Asked of you: \(asks("asked_now", table)), after \(asks("asked_before", table))."
    }
  }

  /// "From people who are new: 9 by 4 people. From people who asked only before: …"
  static func turnover(_ material: Material) -> Phrase? {
    guard let table = material.findings.table("askers") else { return nil }
    let counts = ["asked_now", "by_new_people", "by_gone_people"].map { table.episodes(ofFact: $0)?.count ?? 0 }
    if counts[0] > 0 && counts[1] + counts[2] == 0 { return "The same people asked in both periods." }
    return """
      From people who are new: \(asks("by_new_people", table)). From people who asked only before: \
      \(asks("by_gone_people", table)).
      """
  }

  private static func asks(_ fact: String, _ table: Table) -> Phrase {
    guard let index = table.rows.firstIndex(where: { $0.first?.text == fact }) else { return "0" }
    let row = TableRow(table.columns, table.rows[index])
    let count = String(row["asks"].count ?? 0)
    let people = row["people"].count ?? 0
    if people == 0 { return "0" }
    let linked = table.hasEvidence(row: index) ? Phrase.link(count, to: table.anchor(row: index)) : .text(count)
    return "\(linked) by \(people == 1 ? "1 person" : "\(people) people")"
  }
}
