/// Finds where messages of an mbox end: a pure byte machine, fed a window that begins at a message and grows.
///
/// A message ends before a separator: a line that starts `From `, follows a blank line, carries a readable date or
/// is Thunderbird's `From -`, and is followed by a header line. Everything else that starts `From ` is text.
/// A `Content-Length` wins over separators in the body where a separator or the end of file stands at its end.
struct MboxSplitter {
  /// What the window so far says.
  enum Step: Equatable {
    /// The end of the message is not in the window yet.
    case needsMore
    /// The message is this long, its blank last line included.
    case message(length: Int)
  }

  /// How far beyond the first separator a `Content-Length` is followed, so that a wrong one costs little memory.
  static let contentLengthReach = 16 << 20

  /// Bytes in front of which no separator starts.
  private var scanned = 0

  /// Looks for the end of the message that begins at the start of `window`.
  ///
  /// After `needsMore` the next window must begin with the same bytes; after `message` it begins behind them.
  mutating func next(in window: ByteView, isAtEnd: Bool) -> Step {
    while let line = window.firstLine(after: scanned) {
      switch SeparatorCheck(window, at: line, isAtEnd: isAtEnd).verdict {
      case .undecided: return .needsMore
      case .no: scanned = line
      case .yes:
        guard let end = end(of: window, separator: line, isAtEnd: isAtEnd) else { return .needsMore }
        scanned = 0
        return .message(length: end)
      }
    }
    if !isAtEnd {
      scanned = max(scanned, window.count - 6)
      return .needsMore
    }
    scanned = 0
    return .message(length: window.count)
  }

  /// Forgets bytes that were cut off in front of an oversized message.
  mutating func drop(_ count: Int) { scanned = max(0, scanned - count) }

  /// The end of the message: its `Content-Length` where that proves itself, else the first separator.
  ///
  /// - Returns: nil when more of the file is needed to tell.
  private mutating func end(of window: ByteView, separator: Int, isAtEnd: Bool) -> Int? {
    guard let claimed = ContentLength.end(of: window.prefix(separator)), claimed > separator,
      claimed - separator <= Self.contentLengthReach
    else { return separator }
    let end = window.skippingLineEnds(from: claimed)
    if end >= window.count { return isAtEnd ? (claimed <= window.count ? window.count : separator) : nil }
    switch SeparatorCheck(window, at: end, isAtEnd: isAtEnd, needsBlank: false).verdict {
    case .undecided: return nil
    case .yes: return end
    case .no: return separator
    }
  }
}

extension ByteView {
  /// The start of the first line behind the line end at or after `start` that begins `From `.
  fileprivate func firstLine(after start: Int) -> Int? {
    var index = start
    while let end = firstIndex(of: .newline, before: UInt8(ascii: "F"), from: index) {
      index = end + 1
      if has("From ", at: index) { return index }
    }
    return nil
  }

  /// `index` moved behind at most two line ends.
  fileprivate func skippingLineEnds(from index: Int) -> Int {
    var index = index
    for _ in 0..<2 {
      if index < count, self[index] == .carriageReturn { index += 1 }
      if index < count, self[index] == .newline { index += 1 }
    }
    return index
  }
}
