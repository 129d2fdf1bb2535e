import Messages

extension Quotation {
  /// The sender's own text with its labels: each label stands after the stretch it was found in.
  ///
  /// Spans are UTF-8 offsets into `text`; one that reaches outside is cut to it. White space and line breaks are
  /// kept for the renderer to fold.
  public init(_ text: String, marks: [(span: Span, label: String)]) {
    let sorted = marks.sorted { ($0.span.end, $0.label) < ($1.span.end, $1.label) }
    var pieces: [Piece] = []
    var start = text.startIndex
    for mark in sorted {
      let end = text.boundary(atByte: mark.span.end)
      if end > start || pieces.isEmpty {
        pieces.append(Piece(String(text[start..<end])))
        start = end
      }
      if pieces[pieces.count - 1].labels.last != mark.label { pieces[pieces.count - 1].labels.append(mark.label) }
    }
    if start < text.endIndex { pieces.append(Piece(String(text[start...]))) }
    self.init(pieces)
  }
}

extension String {
  /// The scalar boundary at or before a UTF-8 offset, inside the text.
  fileprivate func boundary(atByte offset: Int) -> Index {
    var index = utf8.index(startIndex, offsetBy: max(0, min(offset, utf8.count)))
    while index > startIndex, index < endIndex, index.samePosition(in: unicodeScalars) == nil {
      index = utf8.index(before: index)
    }
    return index
  }
}
