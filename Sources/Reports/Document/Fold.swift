/// A part under a line of its own that a page may keep shut; links to its anchor open it.
public struct Fold: Sendable, Equatable {
  public var title: Phrase
  public var anchor: Anchor?
  /// What a format that cannot fold says instead, on one line.
  public var brief: Phrase
  public var blocks: [Block]

  public init(_ title: Phrase, anchor: Anchor? = nil, brief: Phrase = "", blocks: [Block]) {
    self.title = title
    self.anchor = anchor
    self.brief = brief
    self.blocks = blocks
  }
}

/// A table whose rows open to more.
public struct Ledger: Sendable, Equatable {
  public var grid: Grid
  /// What each row opens to, in the order of `grid.rows`.
  public var inside: [[Block]]
  /// The same in a few words, for a format that cannot fold.
  public var gist: [Phrase]
  /// What stands above them.
  public var gistTitle: String

  public init(_ grid: Grid, inside: [[Block]], gist: [Phrase], gistTitle: String) {
    self.grid = grid
    self.inside = inside
    self.gist = gist
    self.gistTitle = gistTitle
  }

  /// One table with what the rows open to as its last column.
  var flat: Grid {
    Grid(
      grid.caption, columns: grid.columns + [.init(gistTitle)], rows: zip(grid.rows, gist).map { $0 + [$1] },
      anchors: grid.anchors
    ).withoutEmptyColumns
  }
}
