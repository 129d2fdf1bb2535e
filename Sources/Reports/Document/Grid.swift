/// A table in words, each cell a phrase: what Markdown, HTML and the terminal set, each with its own punctuation.
public struct Grid: Sendable, Equatable {
  /// One column: its heading and on which side its cells stand.
  public struct Column: Sendable, Equatable {
    public var title: String
    public var isNumeric: Bool

    public init(_ title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// What the table is about, for those who do not see what stands above it; not printed where a heading says it.
  public var caption: String
  public var columns: [Column]
  /// Each row has one cell a column.
  public var rows: [[Phrase]]
  /// Where links to a row lead, in the order of `rows`; nil for rows that nothing links to.
  public var anchors: [Anchor?]

  public init(_ caption: String = "", columns: [Column], rows: [[Phrase]], anchors: [Anchor?] = []) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.anchors = anchors
  }
}

extension Grid {
  /// Without the columns of which every cell is empty.
  var withoutEmptyColumns: Grid {
    let kept = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    return Grid(
      caption, columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } }, anchors: anchors)
  }
}
