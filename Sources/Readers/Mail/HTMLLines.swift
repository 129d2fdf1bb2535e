/// Builds readable lines from the elements and texts of an HTML document, in their order.
///
/// White space is collapsed as a browser does; quoted text gets `> ` for every level in front of its lines.
struct HTMLLines {
  private(set) var output: [UInt8] = []
  private var quoteDepth = 0
  private var hiddenDepth = 0
  private var preformattedDepth = 0
  /// For every open list the number of its next item, 0 for bullets.
  private var lists: [Int] = []
  /// Line ends to write before the next text; the first ends the line, more make blank lines.
  private var pendingBreaks = 0
  private var pendingSpace = false
  private var isAtLineStart = true

  /// Nested deeper, quotes and lists are drawn no further in.
  static let deepest = 32

  mutating func open(_ element: HTMLElement) {
    switch element {
    case .inline: break
    case .block: breakLine()
    case .paragraph: breakParagraph()
    case .quote:
      breakLine()
      quoteDepth += 1
    case .lineBreak: forceBreak()
    case .listItem: openItem()
    case .list, .numberedList:
      breakLine()
      lists.append(element == .list ? 0 : 1)
    case .cell: pendingSpace = !isAtLineStart
    case .preformatted:
      breakParagraph()
      preformattedDepth += 1
    case .hidden: hiddenDepth += 1
    }
  }

  mutating func close(_ element: HTMLElement) {
    switch element {
    case .inline, .lineBreak: break
    case .block, .listItem: breakLine()
    case .paragraph: breakParagraph()
    case .quote:
      breakLine()
      quoteDepth = max(0, quoteDepth - 1)
    case .list, .numberedList:
      breakLine()
      _ = lists.popLast()
    case .cell: pendingSpace = !isAtLineStart
    case .preformatted:
      breakParagraph()
      preformattedDepth = max(0, preformattedDepth - 1)
    case .hidden: hiddenDepth = max(0, hiddenDepth - 1)
    }
  }

  /// Takes in text of the document, in UTF-8.
  mutating func add(_ text: ByteView) {
    if hiddenDepth > 0 { return }
    if preformattedDepth > 0 { return addPreformatted(text) }
    var index = 0
    while index < text.count {
      if text[index].isWhite {
        pendingSpace = pendingSpace || !isAtLineStart
        index += 1
      } else {
        let word = text.from(index).prefix { !$0.isWhite }
        write(word)
        index += word.count
      }
    }
  }

  private mutating func addPreformatted(_ text: ByteView) {
    var start = 0
    while start < text.count {
      let end = text.lineEnd(from: start)
      if end > start { write(text[start..<end]) }
      if end < text.count { forceBreak() }
      start = end + 1
    }
  }

  /// Writes a stretch without line ends, and first what is due in front of it.
  private mutating func write(_ word: ByteView) {
    if pendingBreaks > 0, !output.isEmpty {
      for place in 1...pendingBreaks {
        output.append(.newline)
        if place < pendingBreaks { output.append(contentsOf: quoteMarks.dropLast()) }
      }
    }
    if isAtLineStart { output.append(contentsOf: quoteMarks) }
    if pendingSpace, !isAtLineStart { output.append(.space) }
    output.append(contentsOf: word.buffer)
    pendingBreaks = 0
    pendingSpace = false
    isAtLineStart = false
  }

  private var quoteMarks: [UInt8] {
    quoteDepth == 0 ? [] : Array(String(repeating: "> ", count: min(quoteDepth, Self.deepest)).utf8)
  }

  /// Ends the line if anything stands on it.
  private mutating func breakLine() {
    pendingBreaks = max(pendingBreaks, 1)
    isAtLineStart = true
    pendingSpace = false
  }

  private mutating func breakParagraph() {
    breakLine()
    pendingBreaks = max(pendingBreaks, 2)
  }

  /// A line end of its own: a second one makes a blank line, more than two blank lines are not kept.
  private mutating func forceBreak() {
    pendingBreaks = isAtLineStart ? min(pendingBreaks + 1, 3) : max(pendingBreaks, 1)
    isAtLineStart = true
    pendingSpace = false
  }

  private mutating func openItem() {
    breakLine()
    let number = lists.last ?? 0
    if number > 0 { lists[lists.count - 1] = number + 1 }
    guard hiddenDepth == 0 else { return }
    Array((number > 0 ? "\(number)." : "-").utf8).withView { write($0) }
    pendingSpace = true
  }
}
