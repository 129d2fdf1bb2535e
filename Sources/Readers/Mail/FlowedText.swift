/// `format=flowed` (RFC 3676): lines that end in a space go on in the next line of the same quote depth.
enum FlowedText {
  /// Joins flowed lines; takes off the space with which lines are stuffed.
  ///
  /// - Parameters:
  ///   - text: cleaned text, lines ended by `\n`.
  ///   - deletesSpace: whether the space at the end only marks the break (`DelSp=yes`).
  static func joined(_ text: ByteView, deletesSpace: Bool) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var depthOfOpenLine: Int?
    var start = 0
    while start < text.count {
      let end = text.lineEnd(from: start)
      let line = Line(text[start..<end])
      if depthOfOpenLine != line.depth || line.isSignatureMark {
        if depthOfOpenLine != nil { output.append(.newline) }
        line.appendQuoteMarks(to: &output)
      }
      depthOfOpenLine = line.isFlowed ? line.depth : nil
      let dropped = line.isFlowed && deletesSpace ? 1 : 0
      output.append(contentsOf: line.content.buffer.dropLast(dropped))
      if !line.isFlowed, end < text.count { output.append(.newline) }
      start = end + 1
    }
    return output
  }

  /// A line taken apart: quote marks, stuffing, content.
  private struct Line {
    let depth: Int
    let content: ByteView

    init(_ line: ByteView) {
      let marks = line.prefix { $0 == UInt8(ascii: ">") }
      depth = marks.count
      let rest = line.from(depth)
      content = rest.has(" ") ? rest.from(1) : rest
    }

    /// The signature separator `-- ` ends in a space and is not flowed (RFC 3676 4.3).
    var isSignatureMark: Bool { content.count == 3 && content.has("-- ") }
    var isFlowed: Bool { !isSignatureMark && !content.isEmpty && content[content.count - 1] == .space }

    func appendQuoteMarks(to output: inout [UInt8]) {
      output.append(contentsOf: repeatElement(UInt8(ascii: ">"), count: depth))
      if depth > 0 { output.append(.space) }
    }
  }
}
