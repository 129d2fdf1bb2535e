/// The `>From ` escaping of mbox bodies (mboxrd: `From ` behind any number of `>` gains one more).
enum MboxEscape {
  /// A copy of body lines with one `>` taken from every line that is `From ` behind at least one `>`.
  static func removed(from body: ByteView) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(body.count)
    var copied = 0
    var line = 0
    while line < body.count {
      if body[line] == UInt8(ascii: ">"), isEscaped(body, line) {
        output.append(contentsOf: body.buffer[copied..<line])
        copied = line + 1
      }
      line = body.lineEnd(from: line) + 1
    }
    output.append(contentsOf: body.buffer[copied..<body.count])
    return output
  }

  private static func isEscaped(_ body: ByteView, _ line: Int) -> Bool {
    var index = line
    while index < body.count, body[index] == UInt8(ascii: ">") { index += 1 }
    return body.has("From ", at: index)
  }
}
