/// What stands below a quoted ask: the stretch of own text that answers it (interleaved posting, RFC 3676 4.5).
struct InterleavedAnswers {
  private struct Block {
    var quote: StemSet
    var answer: String
  }

  private let blocks: [Block]

  /// Reads the raw body of a message: lines that begin with `>` are quotes.
  init(body: String) {
    var blocks: [Block] = []
    var quote = ""
    var answer = ""
    func finish() {
      let said = answer.trimmedLines
      if !quote.isEmpty, !said.isEmpty { blocks.append(Block(quote: contentWords(quote), answer: said)) }
    }
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.utf8.first == UInt8(ascii: ">") {
        if !answer.trimmedLines.isEmpty {
          finish()
          (quote, answer) = ("", "")
        }
        quote += line.drop { $0 == ">" || $0 == " " } + "\n"
      } else {
        answer += line + "\n"
      }
    }
    finish()
    self.blocks = blocks
  }

  /// Whether own text stands below more than one quote: only then does position say what is answered.
  var isInterleaved: Bool { blocks.count > 1 }

  /// Where in `text` the answer to `ask` stands; nil when the ask is not quoted above any.
  func answer(to ask: String, in text: String) -> Range<Int>? {
    let words = contentWords(ask)
    guard !words.isEmpty else { return nil }
    guard let block = blocks.last(where: { words.intersection($0.quote).count * 5 >= words.count * 4 }) else {
      return nil
    }
    return text.utf8Range(of: block.answer)
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

extension String {
  /// Where another text begins and ends in this one, in UTF-8 bytes; nil when it is not there.
  ///
  /// Only its first 64 bytes are compared, which keeps the search linear.
  func utf8Range(of part: String) -> Range<Int>? {
    let text = Array(utf8)
    let wanted = Array(part.utf8.prefix(64))
    guard !wanted.isEmpty, wanted.count <= text.count else { return nil }
    let found = (0...(text.count - wanted.count)).first { start in
      text[start] == wanted[0] && text[start..<(start + wanted.count)].elementsEqual(wanted)
    }
    return found.map { $0..<min($0 + part.utf8.count, text.count) }
  }
}
