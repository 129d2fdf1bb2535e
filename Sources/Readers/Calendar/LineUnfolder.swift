/// Puts folded lines together again (RFC 5545 3.1).
struct LineUnfolder {
  /// A whole line, and where it stands.
  typealias Unfolded = (line: ContentLine, range: Range<Int>)

  private static let longest = 64 << 10

  private var line: [UInt8] = []
  private var range = 0..<0

  /// Takes the next line of a file; gives what stands in front of it, once that is known to be whole.
  mutating func take(_ line: FileLines.Line) -> Unfolded? {
    take(line.text, at: line.offset..<line.end, isContinuation: line.isContinuation)
  }

  /// Takes the next line, without its end.
  ///
  /// - Parameters:
  ///   - range: where it stands, its end included.
  ///   - isContinuation: whether it is the rest of a line too long to be handed out at once.
  mutating func take(_ part: ByteView, at range: Range<Int>, isContinuation: Bool = false) -> Unfolded? {
    let isFold = isContinuation || part.buffer.first == .space || part.buffer.first == .tab
    let unfolded = isFold ? nil : finish()
    self.range = (isFold ? self.range.lowerBound : range.lowerBound)..<range.upperBound
    if line.count < Self.longest {
      line += part.from(isFold && !isContinuation ? 1 : 0).prefix(Self.longest).buffer.filter { $0 != .carriageReturn }
    }
    return unfolded
  }

  /// The last line.
  mutating func finish() -> Unfolded? {
    defer { line.removeAll(keepingCapacity: true) }
    return line.withView(ContentLine.init).map { ($0, range) }
  }
}

/// The lines of a calendar in memory.
enum ContentLines {
  /// Bounds against hostile input: what lies beyond is not read.
  static let mostBytes = 4 << 20
  static let mostLines = 50_000

  static func lines(of calendar: [UInt8]) -> [LineUnfolder.Unfolded] {
    calendar.withView { view in
      let view = view.prefix(mostBytes)
      var lines: [LineUnfolder.Unfolded] = []
      var unfolder = LineUnfolder()
      var start = 0
      while start < view.count, lines.count < mostLines {
        let end = view.lineEnd(from: start)
        if let read = unfolder.take(view[start..<end], at: start..<end) { lines.append(read) }
        start = end + 1
      }
      if let last = unfolder.finish() { lines.append(last) }
      return lines
    }
  }
}
