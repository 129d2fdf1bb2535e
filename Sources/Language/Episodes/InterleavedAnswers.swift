/// What stands below a quoted ask: the stretch of own text that answers it (interleaved posting, RFC 3676 4.5).
struct InterleavedAnswers {
  private struct Block {
    /// The words of the quote above; nil for what stands above every quote.
    var quote: StemSet?
    var answer: String
    /// Where the answer stands in the own text; nil where it was not found.
    var place: Range<Int>?
  }

  /// Those below a quote.
  private let blocks: [Block]

  /// More answers than this are not looked up, which bounds the work.
  private static let most = 256

  /// - Parameters:
  ///   - body: the message as it came: lines that begin with `>` are quotes.
  ///   - ownText: what of it the answers are looked up in.
  init(body: String, ownText: String) {
    var blocks = Self.blocks(of: body)
    Self.place(&blocks, in: Array(ownText.utf8))
    self.blocks = blocks.filter { $0.quote != nil }
  }

  private static func blocks(of body: String) -> [Block] {
    var blocks: [Block] = []
    var quote = ""
    var answer = ""
    func finish() {
      let said = answer.trimmedLines
      answer = ""
      guard !said.isEmpty else { return }
      blocks.append(Block(quote: quote.isEmpty ? nil : contentWords(quote), answer: said))
      quote = ""
    }
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.utf8.first == UInt8(ascii: ">") {
        finish()
        quote += line.drop { $0 == ">" || $0 == " " } + "\n"
      } else {
        answer += line + "\n"
      }
    }
    finish()
    return blocks
  }

  /// Looks the answers up in their order: of two that say the same, the second is not the first.
  private static func place(_ blocks: inout [Block], in ownText: [UInt8]) {
    var start = 0
    for at in blocks.indices.prefix(most) {
      guard let found = ownText.lines(like: blocks[at].answer, from: start) else { continue }
      blocks[at].place = found
      start = min(found.upperBound, found.lowerBound + comparedBytes)
    }
  }

  /// Whether own text stands below more than one quote: only then does position say what is answered.
  var isInterleaved: Bool { blocks.count > 1 }

  /// Where in the own text the answer to `ask` stands; nil when the ask is not quoted above any.
  func answer(to ask: String) -> Range<Int>? {
    let words = contentWords(ask)
    guard !words.isEmpty else { return nil }
    let found = blocks.last { block in
      block.quote.map { words.intersection($0).count * 5 >= words.count * 4 } ?? false
    }
    return found?.place
  }
}

extension StringProtocol {
  /// The text without blank lines and spaces at both ends.
  fileprivate var trimmedLines: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

/// How much of an answer is compared, which keeps the search linear; what stands behind may have been cut.
private let comparedBytes = 64

extension [UInt8] {
  /// Where another text begins and ends among these bytes, as lines of its own and from a place on; nil when it is not
  /// there.
  fileprivate func lines(like part: String, from start: Int) -> Range<Int>? {
    let wanted = Array(part.utf8.prefix(comparedBytes))
    guard !wanted.isEmpty, start + wanted.count <= count else { return nil }
    let isWhole = wanted.count == part.utf8.count
    let found = (start...(count - wanted.count)).first { at in
      let end = at + wanted.count
      guard self[at] == wanted[0], self[at..<end].elementsEqual(wanted) else { return false }
      return startsLine(at) && (!isWhole || endsLine(end))
    }
    return found.map { $0..<Swift.min($0 + part.utf8.count, count) }
  }

  private func startsLine(_ at: Int) -> Bool {
    guard let before = self[..<at].last(where: { !$0.isBlank }) else { return true }
    return before == 0x0A
  }

  private func endsLine(_ at: Int) -> Bool {
    guard let next = self[at...].first(where: { !$0.isBlank }) else { return true }
    return next == 0x0A
  }
}

extension UInt8 {
  /// Whether it is of a space, a no-break space included, and no line end.
  fileprivate var isBlank: Bool { self <= 0x20 && self != 0x0A || self == 0xC2 || self == 0xA0 }
}
