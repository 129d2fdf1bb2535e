import Analysis

/// Every judged practice, two periods side by side; what is sure comes first, in words.
enum Verdicts: Section {
  static let title = "Verdicts"
  static let tables = ["verdicts", "waits", "label_changes", "thread_weights"]

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("verdicts") else { return [] }
    let columns: Set = ["metric", "now", "before", "difference", "p", "labels", "verdict"]
    return [.bullets(summary(material)), .grid(material.grid(table, columns: columns))]
      + material.notes(table) + material.labelDoubt(table) + waits(material)
      + [material.labelChanges, material.threadWeights].compactMap { $0.map(Block.note) }
  }

  /// How long answers took, judged with the rest.
  private static func waits(_ material: Material) -> [Block] {
    guard let table = material.findings.table("waits"), !table.rows.isEmpty else { return [] }
    let columns: Set = ["metric", "now", "now_interval", "before", "before_interval", "p", "verdict"]
    return [.heading(.text(table.title), anchor: nil), .grid(material.grid(table, columns: columns))]
      + material.notes(table)
  }

  private static func summary(_ material: Material) -> [Phrase] {
    let sure = ["verdicts", "waits"].flatMap { material.changes($0, [.higher, .lower]) }
    let leaning = ["verdicts", "waits"].flatMap { material.changes($0, [.leaning]) }
    let unclear = material.changes("verdicts", [.cannotTell]).count
    let few = material.changes("verdicts", [.tooFew]).count
    return [
      sure.isEmpty ? "Sure: nothing changed clearly." : "Sure: \(sure.map(\.sentence).joined(by: "; ")).",
      leaning.isEmpty ? "Leaning: nothing." : "Leaning, not sure: \(leaning.map(\.sentence).joined(by: "; ")).",
      "Cannot tell: \(unclear). Too few cases on a side: \(few).",
    ]
  }
}
