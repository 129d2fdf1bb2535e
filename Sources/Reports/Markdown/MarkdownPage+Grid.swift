extension MarkdownPage {
  /// A table whose columns line up as plain text too.
  mutating func render(_ grid: Grid) -> String {
    guard !grid.columns.isEmpty else { return "" }
    let header = grid.columns.map { MarkdownEscape.words($0.title) }
    let rows = zip(grid.rows, grid.anchors + repeatElement(nil, count: grid.rows.count)).map { cells($0, anchor: $1) }
    let widths = grid.columns.indices.map { column in
      max(3, ([header] + rows).map { displayWidth($0[column]) }.max() ?? 0)
    }
    let rule = zip(grid.columns, widths).map { column, width in
      column.isNumeric ? String(repeating: "-", count: width - 1) + ":" : String(repeating: "-", count: width)
    }
    let lines = ([header, rule] + rows).map { cells in
      zip(cells, zip(grid.columns, widths)).map { $0.padded(to: $1.1, right: $1.0.isNumeric) }
    }
    return lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  private mutating func cells(_ row: [Phrase], anchor: Anchor?) -> [String] {
    var cells = row.map { inline($0) }
    if let anchor, !cells.isEmpty { cells[0] = "<a id=\"\(anchor)\"></a>" + cells[0] }
    return cells
  }
}
