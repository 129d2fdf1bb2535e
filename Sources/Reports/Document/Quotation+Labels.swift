import Messages

extension Quotation {
  /// The sender's own text with its labels: each label stands after the stretch it was found in, labels that
  /// end together in the order given.
  ///
  /// Spans are UTF-8 offsets into `text`; one that reaches outside is cut to it. White space and line breaks are
  /// kept for the renderer to fold.
  public init(_ text: String, marks: [(span: Span, label: String)]) {
    let sorted = marks.enumerated().sorted { ($0.element.span.end, $0.offset) < ($1.element.span.end, $1.offset) }
    var pieces: [Piece] = []
    var start = text.startIndex
    for mark in sorted.map(\.element) {
      let end = text.endOfWords(before: text.boundary(atByte: mark.span.end))
      if end > start || pieces.isEmpty {
        pieces.append(Piece(String(text[start..<end])))
        start = end
      }
      let last = pieces.count - 1
      if !pieces[last].labels.contains(mark.label) { pieces[last].labels.append(mark.label) }
    }
    if start < text.endIndex { pieces.append(Piece(String(text[start...]))) }
    self.init(pieces)
  }
}

extension String {
  /// The place behind the last word before a place, so that a label does not open a line of its own.
  fileprivate func endOfWords(before place: Index) -> Index {
    self[..<place].lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex
  }

  /// The scalar boundary at or before a UTF-8 offset, inside the text.
  fileprivate func boundary(atByte offset: Int) -> Index {
    var index = utf8.index(startIndex, offsetBy: max(0, min(offset, utf8.count)))
    while index > startIndex, index < endIndex, index.samePosition(in: unicodeScalars) == nil {
      index = utf8.index(before: index)
    }
    return index
  }
}
