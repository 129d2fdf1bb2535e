import Analysis
import Messages

/// The list behind each row of each table above: what counts, and what it was counted among.
///
/// Where a page can fold, a short list of this period is printed line by line; elsewhere each row is one line with its
/// first episodes and the command that prints all.
enum EpisodesBehind: Section {
  static let title = "Episodes behind the numbers"
  private static let lineLimit = 12
  private static let mentionLimit = 100
  private static let briefLimit = 3

  static func blocks(_ material: Material) -> [Block] {
    material.printedTables.flatMap { table -> [Block] in
      let folds = table.rows.indices.compactMap { fold(table, row: $0, material) }
      return folds.isEmpty ? [] : [.heading(.text(table.title), anchor: nil), .folds(folds)]
    }
  }

  private static func fold(_ table: Table, row index: Int, _ material: Material) -> Fold? {
    guard table.hasEvidence(row: index) else { return nil }
    let row = table.rows[index]
    let subject = row.first.map { material.wording.rowName($0) } ?? ""
    let title = subject.isEmpty ? table.title : subject
    let cells = zip(table.columns, row).map { (column: $0, cell: $1, isFull: $0.id != "before") }
    let briefs = cells.compactMap { brief($0.cell, title: $0.column.title, isFull: $0.isFull, material) }
    let commands = commands(table, index, material)
    return Fold(
      .text(title), anchor: table.anchor(row: index),
      brief: "\(strong: title): \(briefs.joined(by: "; ")). \(commands ?? "")",
      blocks: cells.flatMap { list($0.cell, title: $0.column.title, isFull: $0.isFull, material) }
        + (commands.map { [.note($0)] } ?? []))
  }

  /// The episodes of one cell: those that count line by line, the others named.
  private static func list(_ cell: Cell, title: String, isFull: Bool, _ material: Material) -> [Block] {
    switch cell {
    case .count(_, let ids) where !ids.isEmpty:
      return [.paragraph("\(title == "count" ? "episodes" : title): \(ids.count)")]
        + lines(ids, isFull: isFull, material)
    case .rate(let rate) where rate.n > 0:
      let others: [Block] =
        rate.rest.isEmpty ? [] : [.paragraph("the others: \(material.mentions(rate.rest, limit: mentionLimit))")]
      return [.paragraph("\(title): \(rate.x) of \(rate.n)")] + lines(rate.numerator, isFull: isFull, material) + others
    default: return []
    }
  }

  private static func lines(_ ids: [EpisodeID], isFull: Bool, _ material: Material) -> [Block] {
    guard !ids.isEmpty else { return [] }
    guard isFull && ids.count <= lineLimit else { return [.paragraph(material.mentions(ids, limit: mentionLimit))] }
    return [.bullets(ids.map(material.line))]
  }

  /// "March 2026 3 of 9: e-… (14 Mar, Ben: “can i have…”), and 2 more".
  private static func brief(_ cell: Cell, title: String, isFull: Bool, _ material: Material) -> Phrase? {
    let (count, ids): (String, [EpisodeID])
    switch cell {
    case .count(_, let counted) where !counted.isEmpty:
      (count, ids) = (title == "count" ? "\(counted.count)" : "\(title) \(counted.count)", counted)
    case .rate(let rate) where rate.n > 0: (count, ids) = ("\(title) \(rate.x) of \(rate.n)", rate.numerator)
    default: return nil
    }
    if ids.isEmpty || !isFull { return .text(count) }
    return "\(count): \(material.mentions(ids, limit: briefLimit, words: 40))"
  }

  /// What to type for the same list.
  private static func commands(_ table: Table, _ row: Int, _ material: Material) -> Phrase? {
    let commands = material.listCommands(table, row: row)
    return commands.isEmpty ? nil : commands.map(Phrase.code).joined(by: " · ")
  }
}
