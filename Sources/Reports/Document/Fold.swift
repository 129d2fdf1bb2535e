/// A part under a line of its own that a page may keep shut; links to its anchor open it.
public struct Fold: Sendable, Equatable {
  public var title: Phrase
  public var anchor: Anchor?
  public var blocks: [Block]

  public init(_ title: Phrase, anchor: Anchor? = nil, blocks: [Block]) {
    self.title = title
    self.anchor = anchor
    self.blocks = blocks
  }
}

/// A table whose rows open to more. A format that cannot fold sets the table alone.
public struct Ledger: Sendable, Equatable {
  public var grid: Grid
  /// What each row opens to, in the order of `grid.rows`.
  public var inside: [[Block]]

  public init(_ grid: Grid, inside: [[Block]]) {
    self.grid = grid
    self.inside = inside
  }
}
