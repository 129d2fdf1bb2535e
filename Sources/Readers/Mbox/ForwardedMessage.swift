/// A whole message inside a body, its own `From ` line included: what elm, mailtool and Usenet readers forward.
enum ForwardedMessage {
  /// Look no further back than this.
  private static let reach = 2000

  /// Whether the lines in front of the `From ` line at `start` say that it is part of the text.
  ///
  /// Either the last of them is a line such as `----- Begin Included Message -----`, or they are the header of a MIME
  /// part, behind its delimiter.
  static func begins(at start: Int, in view: ByteView) -> Bool {
    var lines = LinesBackwards(view, from: start, reach: reach)
    _ = lines.next()
    guard let line = lines.next() else { return false }
    if isAnnouncement(line) { return true }
    guard line.hasIgnoringCase("content-") || line.prefix(1).trimmed.isEmpty else { return false }
    return isPartHeader(line, lines)
  }

  /// Whether a line and those in front of it are fields of a MIME part, up to its delimiter: the two dashes of a
  /// signature begin it just so, but hardly a line below them says `Content-`.
  private static func isPartHeader(_ last: ByteView, _ before: LinesBackwards) -> Bool {
    var lines = before
    var line = last
    var tellsContent = false
    while !line.isEmpty, !line.has("--") {
      guard line[0].isWhite || line.isFieldLine, let next = lines.next() else { return false }
      tellsContent = tellsContent || line.hasIgnoringCase("content-")
      line = next
    }
    return tellsContent && !line.isEmpty
  }

  private static func isAnnouncement(_ line: ByteView) -> Bool {
    line.has("--") && line.count <= 80 && !line.containsIgnoringCase("end ")
      && (line.containsIgnoringCase("included message") || line.containsIgnoringCase("forwarded message"))
  }
}

/// The lines in front of a place, the nearest first, without their line ends.
private struct LinesBackwards {
  private let view: ByteView
  private let limit: Int
  /// The start of the line that was given last.
  private var start: Int

  init(_ view: ByteView, from start: Int, reach: Int) {
    self.view = view
    self.start = start
    limit = max(0, start - reach)
  }

  mutating func next() -> ByteView? {
    guard start > limit else { return nil }
    var end = start - 1
    start = end
    while start > limit, view[start - 1] != .newline { start -= 1 }
    if end > start, view[end - 1] == .carriageReturn { end -= 1 }
    return view[start..<end]
  }
}
