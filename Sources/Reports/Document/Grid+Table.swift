import Analysis
import Messages

extension Material {
  /// A table in words, with a last column of links to the episodes behind each row.
  ///
  /// A column without any value is left out.
  ///
  /// - Parameters:
  ///   - columns: which to show, in the table's order; nil for all.
  ///   - limit: rows to show at most.
  ///   - opens: whether its rows have lists to link to.
  func grid(_ table: Table, columns shown: Set<String>? = nil, limit: Int = .max, opens: Bool = true) -> Grid {
    let indices = table.columns.indices.filter { index in
      let isWanted = shown?.contains(table.columns[index].id) ?? true
      return isWanted && (table.rows.isEmpty || table.rows.contains { $0[index] != .empty })
    }
    let columns = indices.map { index in
      let column = table.columns[index]
      return Grid.Column(table.heading(ofColumn: index), isNumeric: column.isNumeric)
    }
    let rows = table.rows.prefix(limit).map { row in indices.map { wording.words(row[$0]) } }
    let links = table.rows.indices.prefix(limit).map { evidenceLink(table, row: $0) }
    guard opens, links.contains(where: { !$0.isEmpty }) else { return Grid(columns: columns, rows: rows) }
    return Grid(
      columns: columns + [.init("evidence")], rows: zip(rows, links).map { $0 + [$1] })
  }

  private func evidenceLink(_ table: Table, row: Int) -> Phrase {
    guard table.hasEvidence(row: row) else { return Phrase() }
    return .link("list", to: table.anchor(row: row))
  }
}

extension Table {
  /// A column's title; that of differences says their unit.
  func heading(ofColumn index: Int) -> String {
    let holdsDifferences = rows.contains { $0[index].difference != nil }
    return columns[index].title + (holdsDifferences ? " in points (95 %)" : "")
  }

  /// Where the episodes behind a row are listed.
  func anchor(row: Int) -> Anchor {
    let subject = rows[row].first.flatMap(\.subject) ?? ""
    let isUnique = rows.count { $0.first.flatMap(\.subject) == subject } == 1
    return isUnique && !subject.isEmpty ? Anchor("list", id, subject) : Anchor("list", id, String(row + 1))
  }

  /// Whether a row counts episodes; a row that only names one links to it already.
  func hasEvidence(row: Int) -> Bool { rows[row].contains { $0.episode == nil && !$0.episodes.isEmpty } }
}

extension Cell {
  /// What a row is about, as a name.
  fileprivate var subject: String? { metric ?? person?.rawValue ?? (text.isEmpty ? nil : text) }
}
