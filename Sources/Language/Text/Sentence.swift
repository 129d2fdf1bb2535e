import Messages

/// A sentence of a text: its place and its tokens.
struct Sentence: Sendable {
  /// Where it stands in the text, in UTF-8 bytes, its final punctuation included.
  let span: Span
  let tokens: ArraySlice<Token>
  /// The index behind the last token that is a word: what follows is punctuation and emoji.
  let contentEnd: Int
  /// One bit for each token's id modulo 64: what is not in it is not in the sentence.
  let signature: UInt64
  /// Whether a question mark ends it.
  let isQuestion: Bool

  /// Takes tokens whose traits are already set; there must be at least one.
  init(_ tokens: ArraySlice<Token>, questionMark: Int32) {
    self.tokens = tokens
    let first = tokens[tokens.startIndex]
    span = Span(Int(first.start), Int(tokens[tokens.endIndex - 1].end))
    contentEnd = (tokens.lastIndex { !$0.traits.contains(.mark) } ?? tokens.startIndex - 1) + 1
    var signature: UInt64 = 0
    for token in tokens { signature |= Self.bit(of: token.id) }
    self.signature = signature
    isQuestion = tokens[contentEnd...].contains { $0.id == questionMark }
  }

  @inline(__always)
  private static func bit(of id: Int32) -> UInt64 { 1 << UInt64(id & 63) }

  /// Whether one of its tokens may have an id: no is sure, yes is not.
  func mayHold(_ id: Int32) -> Bool { signature & Self.bit(of: id) != 0 }

  /// The part of the text that a range of token positions covers, counted from the sentence's first token.
  func span(of range: Range<Int>) -> Span {
    guard !range.isEmpty else { return Span(span.start, span.start) }
    let base = tokens.startIndex
    return Span(Int(tokens[base + range.lowerBound].start), Int(tokens[base + range.upperBound - 1].end))
  }

  /// A stretch with the rest of the words that it cuts through.
  func wholeWords(of stretch: Span) -> Span {
    let touched = tokens.filter { $0.span.overlaps(stretch) }
    guard let first = touched.first, let last = touched.last else { return stretch }
    return Span(min(first.span.start, stretch.start), max(last.span.end, stretch.end))
  }
}

extension String {
  /// The text at a span of UTF-8 bytes; empty where the span lies outside.
  func text(at span: Span) -> String {
    guard span.start >= 0, span.end <= utf8.count, span.start < span.end else { return "" }
    let view = utf8
    let start = view.index(view.startIndex, offsetBy: span.start)
    let end = view.index(start, offsetBy: span.end - span.start)
    return String(decoding: view[start..<end], as: UTF8.self)
  }
}
