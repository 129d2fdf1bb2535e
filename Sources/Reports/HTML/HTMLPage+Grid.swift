/// What `table.mustache` names.
private struct TableParts {
  let caption, number: Markup
  let columns: [HeadCell]
  let rows: [TableRowParts]
}

private struct HeadCell {
  let words, side: Markup
}

private struct TableRowParts {
  let identity, head: Markup
  let cells: [HeadCell]
}

extension HTMLPage {
  /// A table; the first cell of each row is its heading.
  mutating func render(_ grid: Grid) -> Markup {
    guard !grid.columns.isEmpty else { return "" }
    let sides = grid.columns.indices.map(grid.side)
    let rows = grid.rows.indices.map { index in
      let cells = grid.rows[index].map(inline)
      return TableRowParts(
        identity: grid.anchor(row: index).map { " id=\"\($0)\"" } ?? "", head: cells[0],
        cells: zip(cells, sides).dropFirst().map { HeadCell(words: $0, side: $1) })
    }
    let caption =
      grid.caption.isEmpty ? grid.columns.map(\.title).filter { !$0.isEmpty }.joined(separator: ", ") : grid.caption
    return templates.render(
      .table,
      TableParts(
        caption: Markup(words: caption), number: "\(nextCaption())",
        columns: zip(grid.columns, sides).map { HeadCell(words: Markup(words: $0.title), side: $1) }, rows: rows))
  }
}

extension Grid {
  /// How the cells of a column stand: numbers at the right, a few short words on one line.
  fileprivate func side(_ column: Int) -> Markup {
    if columns[column].isNumeric { return " class=\"number\"" }
    return rows.allSatisfy { $0[column].plain.count <= 14 } ? " class=\"short\"" : ""
  }
}
