import Messages

/// The stretches of a text that stand between quotation marks: words of somebody else.
struct QuotedSpeech {
  private var spans: [Span] = []

  /// Pairs the quotation marks within each paragraph; one that is left alone quotes nothing.
  init(_ sentences: [Sentence], mark: Int32) {
    // Most texts quote nothing.
    guard sentences.contains(where: { $0.mayHold(mark) }) else { return }
    var start: Int32?
    for sentence in sentences {
      for token in sentence.tokens {
        if token.gap == .paragraph { start = nil }
        guard token.id == mark else { continue }
        if let opened = start {
          spans.append(Span(Int(opened), Int(token.end)))
          start = nil
        } else if token.gap != .none || token.start == 0 {
          start = token.start
        }
      }
    }
  }

  /// Whether a stretch stands wholly inside a quotation.
  func holds(_ span: Span) -> Bool { spans.contains { $0.start <= span.start && span.end <= $0.end } }
}
