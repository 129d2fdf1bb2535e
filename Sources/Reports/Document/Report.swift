/// What a report says, in no format: the value between the sections and the renderers.
public struct Report: Sendable, Equatable {
  public var title: String
  /// Time zone, whose archive, which version: one line under the title.
  public var context: Phrase
  public var chapters: [Chapter]

  public init(title: String, context: Phrase, chapters: [Chapter]) {
    self.title = title
    self.context = context
    self.chapters = chapters
  }
}

/// A part of a report under one heading.
public struct Chapter: Sendable, Equatable {
  public var title: String
  public var blocks: [Block]

  public init(title: String, blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }
}

/// What a chapter is made of.
public enum Block: Sendable, Equatable {
  /// A lower heading; the anchor is where links to it lead.
  case heading(Phrase, anchor: Anchor?)
  case paragraph(Phrase)
  case bullets([Phrase])
  case grid(Grid)
  case quote(Quotation)
  /// The questions of a first screen.
  case answers([Answer])
  case fold(Fold)
  /// A run of folds about things of one kind.
  case folds([Fold])
  case ledger(Ledger)
  case chart(Chart)
  /// Small print.
  case note(Phrase)
}
