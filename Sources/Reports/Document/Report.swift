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
  case numbered([Phrase])
  case grid(Grid)
  case quote(Quotation)
  /// Small print.
  case note(Phrase)
}

/// Somebody's own words, with what they were read as.
public struct Quotation: Sendable, Equatable {
  /// A stretch of text; `labels` is empty where nothing was found.
  public struct Piece: Sendable, Equatable {
    public var text: String
    public var labels: [String]

    public init(_ text: String, labels: [String] = []) {
      self.text = text
      self.labels = labels
    }
  }

  public var pieces: [Piece]

  public init(_ pieces: [Piece]) { self.pieces = pieces }
}
