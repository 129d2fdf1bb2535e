import Messages

/// Somebody's own words, with what they were read as.
public struct Quotation: Sendable, Equatable {
  /// What a label is about, where a page colours it; its words always say so too.
  public enum Tone: String, Sendable, Equatable, CaseIterable {
    case ask, answer, acknowledgement, alternative, reason, contrast, other
  }

  /// A label: its words for the reader, and what it is about.
  public struct Tag: Sendable, Equatable {
    public var words: String
    public var tone: Tone

    public init(_ words: String, _ tone: Tone = .other) {
      self.words = words
      self.tone = tone
    }
  }

  /// A label on a stretch of text, in UTF-8 bytes.
  public typealias Mark = (span: Span, tag: Tag)

  /// A stretch of text.
  public struct Piece: Sendable, Equatable {
    public var text: String
    /// The labels that end here.
    public var tags: [Tag]
    /// What the text itself was read as: that of the narrowest label on it; nil where there is none.
    public var tone: Tone?

    public init(_ text: String, tags: [Tag] = [], tone: Tone? = nil) {
      self.text = text
      self.tags = tags
      self.tone = tone
    }

    public var labels: [String] { tags.map(\.words) }
  }

  public var pieces: [Piece]

  public init(_ pieces: [Piece]) { self.pieces = pieces }

  /// The same with one piece for each place where labels stand, for formats that do not colour the text.
  var uncoloured: Quotation {
    Quotation(
      pieces.reduce(into: []) { merged, piece in
        if let last = merged.last, last.tags.isEmpty {
          merged[merged.count - 1] = Piece(last.text + piece.text, tags: piece.tags)
        } else {
          merged.append(Piece(piece.text, tags: piece.tags))
        }
      })
  }
}
