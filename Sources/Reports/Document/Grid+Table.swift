import Analysis
import Messages

extension Material {
  /// A table in words, each number of which leads to the episodes behind its row.
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
      Grid.Column(table.heading(ofColumn: index), isNumeric: table.columns[index].isNumeric)
    }
    let rows = table.rows.indices.prefix(limit).map { row in
      indices.map { column -> Phrase in
        let cell = table.rows[row][column]
        if opens && cell.opens { return .link(wording.words(cell).plain, to: table.anchor(row: row)) }
        let isName = column == 0 || table.columns[column].holdsNames
        return isName && !cell.text.isEmpty ? .text(wording.rowName(cell)) : wording.words(cell)
      }
    }
    return Grid(table.title, columns: columns, rows: rows)
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
  func hasEvidence(row: Int) -> Bool { rows[row].contains(where: \.opens) }
}

extension Cell {
  /// Whether it counts episodes.
  fileprivate var opens: Bool { episode == nil && !episodes.isEmpty }

  /// What a row is about, as a name.
  fileprivate var subject: String? { metric ?? person?.rawValue ?? (text.isEmpty ? nil : text) }
}
