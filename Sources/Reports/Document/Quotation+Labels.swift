import Messages

extension Quotation {
  /// The sender's own text with its labels: each label stands after the stretch it was found in, labels that
  /// end together in the order given.
  ///
  /// Spans are UTF-8 offsets into `text`; one that reaches outside is cut to it. White space and line breaks are
  /// kept for the renderer to fold.
  public init(_ text: String, marks: [Mark]) {
    let sorted = marks.enumerated().sorted { ($0.element.span.end, $0.offset) < ($1.element.span.end, $1.offset) }
    let places = sorted.map { Place(text, $0.element) }
    let cuts = Set(places.flatMap { [$0.start, $0.end] }).union([text.startIndex, text.endIndex]).sorted()
    var pieces: [Piece] = []
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      let covering = places.filter { $0.start <= start && end <= $0.end }
      let narrowest = covering.min { $0.length < $1.length }
      pieces.append(Piece(String(text[start..<end]), tone: narrowest?.tag.tone))
      pieces[pieces.count - 1].add(places.filter { $0.end == end }.map(\.tag))
    }
    let early = places.filter { $0.end == text.startIndex }.map(\.tag)
    if pieces.isEmpty || !early.isEmpty { pieces.insert(Piece(""), at: 0) }
    pieces[0].add(early)
    self.init(pieces)
  }
}

/// Where a label stands in a text.
private struct Place {
  let start: String.Index
  let end: String.Index
  /// In bytes.
  let length: Int
  let tag: Quotation.Tag

  init(_ text: String, _ mark: Quotation.Mark) {
    start = text.boundary(atByte: mark.span.start)
    end = max(start, text.endOfWords(before: text.boundary(atByte: mark.span.end)))
    length = text[start..<end].utf8.count
    tag = mark.tag
  }
}

extension Quotation.Piece {
  fileprivate mutating func add(_ new: [Quotation.Tag]) {
    for tag in new where !tags.contains(tag) { tags.append(tag) }
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
