import Messages

/// What stands left and right of a contrast word, and the stretch that both cover.
struct Sides: Sendable {
  private(set) var left = Polarity()
  private(set) var right = Polarity()
  private(set) var span: Span

  init(_ word: ContrastWord, at: Int, _ passage: Passage) {
    let sentence = passage.sentences[at]
    let count = sentence.tokens.count
    span = sentence.trimmed(0..<count)
    if word.kind == .concession, word.tokens.lowerBound <= 1 {
      let middle = sentence.clauseStart(after: word.tokens.upperBound) ?? count
      left = Polarity(sentence, word.tokens.upperBound..<middle)
      right = Polarity(sentence, middle..<count)
    } else if word.kind == .concession {
      left = Polarity(sentence, word.tokens.upperBound..<count)
      right = Polarity(sentence, 0..<word.tokens.lowerBound)
    } else {
      left = Polarity(sentence, 0..<word.tokens.lowerBound)
      right = Polarity(sentence, word.tokens.upperBound..<count)
      lookBack(word, at: at, passage)
    }
  }

  /// "However, …", "For that, though, …" and "… though" turn from what was said before.
  private mutating func lookBack(_ word: ContrastWord, at: Int, _ passage: Passage) {
    let sentence = passage.sentences[at]
    let opens = word.tokens.lowerBound <= 1
    let closes = word.tokens.upperBound >= sentence.contentEnd - sentence.tokens.startIndex
    let isAside = word.kind != .but && (sentence.isBetweenMarks(word.tokens) || left.isEmpty)
    guard opens || closes || isAside else { return }
    if !opens { right = Polarity(sentence, 0..<sentence.tokens.count) }
    left = Polarity()
    for before in stride(from: at - 1, through: max(at - 2, 0), by: -1) where left.isEmpty {
      let earlier = passage.sentences[before]
      left = Polarity(earlier, 0..<earlier.tokens.count)
      if !left.isEmpty, word.kind == .but { span.start = earlier.span.start }
    }
  }
}

extension Sentence {
  /// Where the next clause begins behind a position, counted from the first token.
  fileprivate func clauseStart(after position: Int) -> Int? {
    clauses.first { $0.lowerBound > position }?.lowerBound
  }

  /// Whether commas stand on both sides.
  fileprivate func isBetweenMarks(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, range.upperBound < tokens.count else { return false }
    return tokens[tokens.startIndex + range.lowerBound - 1].traits.contains(.mark)
      && tokens[tokens.startIndex + range.upperBound].traits.contains(.mark)
      && !endsClause(at: range.lowerBound - 1)
  }

  private func endsClause(at position: Int) -> Bool {
    tokens[tokens.startIndex + position].id == Self.semicolon
  }

  private static let semicolon = Vocabulary.standard.id(of: ";") ?? TokenID.unknown
}

/// What a stretch says about the ask.
struct Polarity: Sendable, Equatable {
  /// Agreement, acknowledgement, willingness.
  var isGood = false
  /// Thanks, which are neither.
  var isThanks = false
  /// Refusal, limit, an opposing view.
  var isBad = false
  /// A refusal or a reason: more than an opposing view.
  var isLimit = false
  /// Help, an option, goodwill.
  var isHelp = false

  init() {}

  /// Reads a range of token positions of a sentence; an empty one has no polarity.
  init(_ sentence: Sentence, _ range: Range<Int>) {
    let base = sentence.tokens.startIndex
    guard !range.isEmpty, range.upperBound <= sentence.tokens.count else { return }
    let part = sentence.tokens[(base + range.lowerBound)..<(base + range.upperBound)]
    let kinds = PolarityReader.standard.kinds(in: Sentence(part, questionMark: ContrastReader.questionMark))
    isLimit = kinds.contains(.refusal) || kinds.contains(.reason)
    isBad = isLimit || kinds.contains(.objection)
    isHelp = kinds.contains(.help) || (kinds.contains(.consent) && !kinds.contains(.refusal))
    isGood = kinds.contains(.good) || kinds.contains(.consent)
    isThanks = kinds.contains(.thanks)
  }

  var isEmpty: Bool { self == Polarity() }
}
