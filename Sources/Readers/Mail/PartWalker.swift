/// Finds the parts of a message by their boundaries, in one pass and without decoding anything (RFC 2046 5.1).
///
/// Missing closing delimiters end a part with its parent; a missing `boundary` parameter is guessed from the body; a part
/// of type message/rfc822 is not entered: what is in it is not the sender's own text.
struct PartWalker {
  /// Bounds against hostile nesting (FORMATS.md 14): deeper multiparts are kept closed, later parts are not looked for.
  static let deepest = 64
  static let most = 10_000

  /// A multipart whose end has not been found.
  private struct Open {
    var part: MailPart
    let start: Int
    let boundary: [UInt8]
  }

  /// How a line delimits: which open multipart it belongs to, and whether it closes it.
  private struct Delimiter {
    let level: Int
    let isClosing: Bool
  }

  private let message: ByteView
  private var open: [Open] = []
  /// The part whose end is looked for, and where its body begins.
  private var leaf: (part: MailPart, start: Int)?
  private var count = 1
  /// Whether parts were left out because there were too many or they were too deep.
  private(set) var isCutOff = false
  private(set) var root: MailPart

  /// Walks a message whose header is known.
  init(_ message: ByteView, header: HeaderBlock) {
    self.message = message
    root = MailPart(header: header, body: message.from(header.bodyStart))
    root.isRoot = true
    guard begin(root, at: header.bodyStart) else { return }
    walk(from: max(0, header.bodyStart - 1))
    let isUnclosed = !open.isEmpty
    close(downTo: 0, at: message.count)
    root.isUnclosed = isUnclosed
  }

  /// Makes a part the current one; returns whether it is a multipart, so that delimiters are to be looked for.
  @discardableResult
  private mutating func begin(_ part: MailPart, at start: Int) -> Bool {
    if part.type.word.hasIgnoringCase("multipart/") {
      if open.count < Self.deepest, let boundary = boundary(of: part, at: start) {
        open.append(Open(part: part, start: start, boundary: boundary))
        leaf = nil
        return true
      }
      isCutOff = isCutOff || open.count >= Self.deepest
    }
    leaf = (part, start)
    return false
  }

  private mutating func walk(from start: Int) {
    var line = start
    while let found = message.firstDashedLine(from: line), count < Self.most {
      let end = message.lineEnd(from: found)
      line = end
      guard let delimiter = delimiter(message[found + 2..<end]) else { continue }
      close(downTo: delimiter.isClosing ? delimiter.level : delimiter.level + 1, at: found)
      if !delimiter.isClosing { line = beginPart(at: min(end + 1, message.count)) }
    }
    isCutOff = isCutOff || count >= Self.most
  }

  /// Reads the header of the part that begins at `start`; returns where to look for the next delimiter.
  private mutating func beginPart(at start: Int) -> Int {
    count += 1
    let header = HeaderBlock(message.from(start))
    begin(MailPart(header: header, body: .empty), at: start + header.bodyStart)
    // The line end in front of the body may be the one in front of a delimiter.
    return max(0, start + header.bodyStart - 1)
  }

  /// Which open multipart the line `--text` belongs to, the innermost first.
  private func delimiter(_ text: ByteView) -> Delimiter? {
    for level in open.indices.reversed() {
      let boundary = open[level].boundary
      guard text.count >= boundary.count, boundary.withView({ $0.isPrefix(of: text) }) else { continue }
      let rest = text.from(boundary.count).trimmed
      if rest.isEmpty { return Delimiter(level: level, isClosing: false) }
      if rest.has("--") { return Delimiter(level: level, isClosing: true) }
    }
    return nil
  }

  /// Ends the current part and every multipart from the innermost out to `level` in front of `end`.
  private mutating func close(downTo level: Int, at end: Int) {
    if let (part, start) = leaf { finish(part, start, end) }
    leaf = nil
    while open.count > level, var last = open.popLast() {
      last.part.isMultipart = !last.part.children.isEmpty
      last.part.body = message[last.start..<max(last.start, end)]
      add(last.part)
    }
  }

  private mutating func finish(_ part: MailPart, _ start: Int, _ end: Int) {
    var part = part
    var end = end
    if end < message.count, end > start, message[end - 1] == .newline {
      end -= 1
      if end > start, message[end - 1] == .carriageReturn { end -= 1 }
    }
    part.body = message[start..<max(start, end)]
    add(part)
  }

  private mutating func add(_ part: MailPart) {
    if open.isEmpty {
      root = part
    } else {
      open[open.count - 1].part.children.append(part)
    }
  }

  /// The boundary parameter; without one, the first line that begins `--` in front of something like a header.
  private func boundary(of part: MailPart, at start: Int) -> [UInt8]? {
    if let given = part.type.parameter("boundary"), !given.isEmpty, given.count <= 998 { return given }
    guard let line = message.firstDashedLine(from: max(0, start - 1)) else { return nil }
    let end = message.lineEnd(from: line)
    guard message.from(end + 1).isFieldLine, end - line <= 80 else { return nil }
    let guess = message[line + 2..<end].trimmed
    return guess.isEmpty ? nil : guess.array
  }
}

extension ByteView {
  /// The first line that begins `--` behind the line end at or after `start`; a view's own start counts as a line.
  fileprivate func firstDashedLine(from start: Int) -> Int? {
    if start == 0, has("--") { return 0 }
    var index = start
    while let end = firstIndex(of: .newline, from: index) {
      index = end + 1
      if index < count, self[index] == UInt8(ascii: "-"), has("--", at: index) { return index }
    }
    return nil
  }

  fileprivate func isPrefix(of other: ByteView) -> Bool {
    for index in 0..<count where other[index] != self[index] { return false }
    return true
  }
}
