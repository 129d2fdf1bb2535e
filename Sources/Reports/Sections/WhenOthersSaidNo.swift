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

  /// "You asked for 12 things; of 10 decided asks others said yes or partly to 7/10 (70 %)."
  private static func asks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("your_asks"), let row = table.records.first, table.hasEvidence(row: 0)
    else { return [] }
    return [
      .paragraph(
        """
        You asked for \(row["asked"].count ?? 0) things. Of your asks that were decided, others said yes or partly to \
        \(link: material.wording.words(row["share"]).plain, to: table.anchor(row: 0)).
        """)
    ]
  }

  private static func practices(_ material: Material) -> [Block] {
    guard let table = material.findings.table("others_said_no") else { return [] }
    return [.grid(material.grid(table.withCases))] + material.notes(table)
  }

  /// "What came of them: upheld 3 · redirected 1".
  private static func outcomes(_ material: Material) -> [Block] {
    guard let table = material.findings.table(Outcome.id) else { return [] }
    let parts = table.rows.indices.compactMap { index -> Phrase? in
      guard let rate = table.rows[index][1].rate else { return nil }
      return "\(outcomeWords(table.rows[index][0].text)) \(link: String(rate.x), to: table.anchor(row: index))"
    }
    return parts.isEmpty ? [] : [.paragraph("What came of them: \(parts.joined(by: " · ")).")] + material.notes(table)
  }

  /// Each no with the words of both sides.
  private static func list(_ material: Material) -> [Block] {
    guard var table = material.findings.table("noes_received") else { return [] }
    let rest = table.rows.count - shown
    table.rows = table.rows.map { $0.dropLast() + [.text(outcomeWords($0.last?.text ?? ""))] }
    let more: [Block] = rest > 0 ? [.note("And \(rest) more: \(code: "pushback list --metric outcome")")] : []
    return [.grid(material.grid(table, limit: shown))] + more
  }

  private static func outcomeWords(_ outcome: String) -> String {
    switch outcome {
    case "REVERSED": "turned into a yes"
    case "PARTLY": "turned into a partial yes"
    case "REDIRECTED": "another chance or person"
    case "UPHELD": "said again"
    case "SILENT": "no answer to your follow-up"
    case "OPEN": "followed up, still open"
    default: "left at that"
    }
  }
}
