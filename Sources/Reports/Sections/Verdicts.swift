import Analysis

/// Every judged practice, two periods side by side; what is sure comes first, in words.
enum Verdicts: Section {
  static let title = "Verdicts"
  static let tables = ["verdicts"]

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("verdicts") else { return [] }
    let columns: Set = ["metric", "now", "before", "difference", "p", "verdict"]
    return [.bullets(summary(material)), .grid(material.grid(table, columns: columns))]
      + material.notes(table)
  }

  private static func summary(_ material: Material) -> [Phrase] {
    let sure = material.changes("verdicts", [.higher, .lower])
    let leaning = material.changes("verdicts", [.leaning])
    let unclear = material.changes("verdicts", [.cannotTell]).count
    let few = material.changes("verdicts", [.tooFew]).count
    return [
      sure.isEmpty ? "Sure: nothing changed clearly." : "Sure: \(sure.map(\.sentence).joined(by: "; ")).",
      leaning.isEmpty ? "Leaning: nothing." : "Leaning, not sure: \(leaning.map(\.sentence).joined(by: "; ")).",
      "Cannot tell: \(unclear). Too few cases on a side: \(few).",
    ]
  }
}
