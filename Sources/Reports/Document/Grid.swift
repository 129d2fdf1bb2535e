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

  public var columns: [Column]
  /// Each row has one cell a column.
  public var rows: [[Phrase]]
  /// Where links to a row lead, in the order of `rows`; nil for rows that nothing links to.
  public var anchors: [Anchor?]

  public init(columns: [Column], rows: [[Phrase]], anchors: [Anchor?] = []) {
    self.columns = columns
    self.rows = rows
    self.anchors = anchors
  }
}
