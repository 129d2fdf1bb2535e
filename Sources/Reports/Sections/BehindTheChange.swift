import Analysis
import Messages

/// The episodes that make up each change that is sure or leaning: new ones of this period and gone ones of the period
/// before, each split into those that count and those that do not.
enum BehindTheChange: Section {
  static let title = "Episodes behind the change"

  static func blocks(_ material: Material) -> [Block] {
    let changes = material.changes("verdicts", Verdict.clear.union(Verdict.leaning))
    return changes.flatMap { change -> [Block] in
      let sides = [(material.findings.period, change.row["now"]), (material.findings.before, change.row["before"])]
      let lines = zip(["new", "gone"], sides).flatMap { word, side -> [Phrase] in
        let (counted, rest) = (side.1.rate?.numerator ?? [], side.1.rate?.rest ?? [])
        return [("that count", counted), ("that do not", rest)].map { kind, ids in
          "\(strong: side.0.title), \(word) \(kind) (\(ids.count)): \(material.mentions(ids, limit: 5, words: 40))"
        }
      }
      return [.heading(.text(change.title), anchor: nil), counts(change), .bullets(lines)]
    }
  }

  /// What counts, in the metric's own words.
  private static func counts(_ change: Material.Change) -> Block {
    let found = change.row["metric"].metric.flatMap(metric(named:))
    return .note(.text(found.map { "Counts: \($0.numerator)" } ?? ""))
  }
}
