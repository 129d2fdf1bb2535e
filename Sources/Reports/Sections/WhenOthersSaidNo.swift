import Analysis
import Messages

/// The noes the user got: what they made of them, and what came of each.
enum WhenOthersSaidNo: Section {
  static let title = "When others said no to you"
  static let tables = ["your_asks", "others_said_no", Outcome.id, "noes_received"]
  private static let shown = 12

  static func blocks(_ material: Material) -> [Block] {
    let noes = material.findings.table("noes_received")?.rows.count ?? 0
    guard noes > 0 else { return asks(material) + [.paragraph("Nobody said no to you in this period.")] }
    return asks(material) + practices(material) + outcomes(material) + list(material)
  }

  /// "You asked for 12 things. Of your asks that were decided …, others said yes or partly to 7/10 (70 %)."
  private static func asks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("your_asks"), let row = table.records.first, table.hasEvidence(row: 0)
    else { return [] }
    return [
      .paragraph(
        """
        You asked for \(row["asked"].count ?? 0) things. Of your asks that were decided in the period, whenever they were \
        asked, others said yes or partly to \(link: material.wording.words(row["share"]).plain, to: table.anchor(row: 0)). \
        Questions for information are left out.
        """)
    ]
  }

  private static func practices(_ material: Material) -> [Block] {
    guard let table = material.findings.table("others_said_no") else { return [] }
    return [.grid(material.grid(table.withCases.sayingBounds))] + material.notes(table)
  }

  /// "What came of them: upheld 3 · redirected 1".
  private static func outcomes(_ material: Material) -> [Block] {
    guard let table = material.findings.table(Outcome.id) else { return [] }
    let parts = table.rows.indices.compactMap { index -> Phrase? in
      guard let rate = table.rows[index][1].rate else { return nil }
      return "\(plainWords(table.rows[index][0].text)) \(link: String(rate.x), to: table.anchor(row: index))"
    }
    return parts.isEmpty ? [] : [.paragraph("What came of them: \(parts.joined(by: " · ")).")] + material.notes(table)
  }

  /// Each no with the words of both sides.
  private static func list(_ material: Material) -> [Block] {
    guard let table = material.findings.table("noes_received") else { return [] }
    let limit = listed(table.rows.count, upTo: shown)
    return [.grid(material.grid(table, limit: limit))] + more(table.rows.count - limit, material)
  }

  /// How many are left out, and what prints them.
  private static func more(_ count: Int, _ material: Material) -> [Block] {
    guard count > 0 else { return [] }
    if material.isShared { return [.note("And \(count) more.")] }
    let command = "pushback list --metric \(Outcome.id) \(material.listPeriod)"
    return [.note("And \(count) more: \(code: command)")]
  }
}
