import Analysis
import Messages

/// The episodes that make up each change that is sure or leaning: those that count now, and those that did before.
enum BehindTheChange: Section {
  static let title = "Episodes behind the change"

  static func blocks(_ material: Material) -> [Block] {
    let changes = material.changes("verdicts", [.higher, .lower, .leaning])
    return changes.flatMap { change -> [Block] in
      let sides = [(material.findings.period, change.row["now"]), (material.findings.before, change.row["before"])]
      let lines = sides.map { period, cell -> Phrase in
        let counted = cell.rate?.numerator ?? []
        return "\(strong: period.title): \(material.links(counted, limit: 20))"
      }
      return [.heading(.text(change.title), anchor: nil), .bullets(lines)]
    }
  }
}
