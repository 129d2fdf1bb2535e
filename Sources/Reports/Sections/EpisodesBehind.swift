import Analysis
import Messages

/// The list behind each row of each table above: what counts, and what it was counted among.
///
/// A short list of this period is printed line by line, any other by ids, which lead to the index.
enum EpisodesBehind: Section {
  static let title = "Episodes behind the numbers"
  private static let lineLimit = 12
  private static let linkLimit = 100

  static func blocks(_ material: Material) -> [Block] {
    material.printedTables.flatMap { table in
      table.rows.indices.flatMap { blocks(table, row: $0, material) }
    }
  }

  private static func blocks(_ table: Table, row index: Int, _ material: Material) -> [Block] {
    guard table.hasEvidence(row: index) else { return [] }
    let row = table.rows[index]
    let subject = row.first.map { material.wording.words($0).plain } ?? ""
    let title = Phrase.text(subject.isEmpty ? table.title : "\(table.title): \(subject)")
    let lists = zip(table.columns, row).flatMap { column, cell in
      list(cell, title: column.title, isFull: column.id != "before", material)
    }
    return [.fold(Fold(title, anchor: table.anchor(row: index), blocks: lists + commands(table, index, material)))]
  }

  /// The episodes of one cell: those that count line by line, the others by id.
  private static func list(_ cell: Cell, title: String, isFull: Bool, _ material: Material) -> [Block] {
    switch cell {
    case .count(_, let ids) where !ids.isEmpty:
      return [.paragraph("\(title): \(ids.count)")] + lines(ids, isFull: isFull, material)
    case .rate(let rate) where rate.n > 0:
      let others: [Block] =
        rate.rest.isEmpty ? [] : [.paragraph("the others: \(material.links(rate.rest, limit: linkLimit))")]
      return [.paragraph("\(title): \(rate.x) of \(rate.n)")] + lines(rate.numerator, isFull: isFull, material) + others
    default: return []
    }
  }

  private static func lines(_ ids: [EpisodeID], isFull: Bool, _ material: Material) -> [Block] {
    guard !ids.isEmpty else { return [] }
    guard isFull && ids.count <= lineLimit else { return [.paragraph(material.links(ids, limit: linkLimit))] }
    return [.bullets(ids.map(material.line))]
  }

  /// What to type for the same list.
  private static func commands(_ table: Table, _ row: Int, _ material: Material) -> [Block] {
    let commands = material.listCommands(table, row: row)
    return commands.isEmpty ? [] : [.note(commands.map(Phrase.code).joined(by: " · "))]
  }
}
