// What reading tags without a parser asks of it.
extension AttributeElision {
  /// Whether the text so far ends between a `<` and its `>`.
  var isInsideMarkup: Bool { if case .text = state { false } else { true } }

  /// The open quote of the open tag, 0 for none; nil where no tag is open.
  var openQuote: UInt8? {
    switch state {
    case .value(let quote, _), .removed(let quote, _): quote
    case .tag: 0
    default: nil
    }
  }

  /// Passes over a tag that needs no filter, at `start` of these bytes and up to their end.
  mutating func pass(_ bytes: UnsafeRawBufferPointer, tagAt start: Int, isEmpty: Bool) -> TagExtent {
    cursor.advance(over: UnsafeRawBufferPointer(rebasing: bytes[..<start]))
    let opening = cursor
    cursor.advance(over: UnsafeRawBufferPointer(rebasing: bytes[start...]))
    return TagExtent(offset: opening.offset, end: cursor.offset, line: opening.line, isEmpty: isEmpty)
  }
}
