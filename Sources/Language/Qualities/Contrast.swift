import Messages

/// The contrast labels of a passage: BUT.PIVOT, BUT.BRIDGE, BUT.OTHER, PIVOT.SYN and BRIDGE.SYN (LABELS.md 4.3).
///
/// A contrast word is judged by the polarity of what stands left and right of it; where it opens a sentence, left is
/// the sentence before. "Although" turns the sides.
func contrasts(in passage: Passage) -> [LabelledSpan] {
  passage.sentences.indices.flatMap { at in
    ContrastReader.standard.contrasts(in: passage.sentences[at]).compactMap { found in
      contrast(found, at: at, passage)
    }
  }
}

/// One contrast word of a sentence.
struct ContrastWord: Sendable, Equatable {
  enum Kind: Sendable {
    case but
    /// However, though, yet, that said, unfortunately: the same turn by another word.
    case synonym
    /// Although and even though: what follows is conceded.
    case concession
    /// "Nothing but", "not only … but": no contrast of stances.
    case idiom
  }

  var kind: Kind
  var tokens: Range<Int>
}

private func contrast(_ word: ContrastWord, at: Int, _ passage: Passage) -> LabelledSpan? {
  let sentence = passage.sentences[at]
  if word.kind == .idiom { return label("BUT.OTHER", sentence.clauseSpan(around: word.tokens), word) }
  let sides = Sides(word, at: at, passage)
  let (left, right) = word.kind == .concession ? (sides.right, sides.left) : (sides.left, sides.right)
  let isBut = word.kind == .but
  if left.isGood, right.isBad { return label(isBut ? "BUT.PIVOT" : "PIVOT.SYN", sides.span, word) }
  if left.isBad, right.isHelp { return label(isBut ? "BUT.BRIDGE" : "BRIDGE.SYN", sides.span, word) }
  return isBut ? label("BUT.OTHER", sides.span, word) : nil
}

private func label(_ name: Label, _ span: Span, _ word: ContrastWord) -> LabelledSpan {
  LabelledSpan(name, span, rule: "CONTRAST-\(word.kind)".uppercased(), confidence: name == "BUT.OTHER" ? 0.6 : 0.75)
}

/// What stands left and right of a contrast word.
private struct Sides {
  var left = Polarity()
  var right = Polarity()
  var span: Span

  init(_ word: ContrastWord, at: Int, _ passage: Passage) {
    let sentence = passage.sentences[at]
    let count = sentence.tokens.count
    let opens = sentence.trimmed(0..<word.tokens.lowerBound) == sentence.span || word.tokens.lowerBound <= 1
    let isLast = word.tokens.upperBound >= sentence.contentEnd - sentence.tokens.startIndex
    span = sentence.trimmed(0..<count)
    if word.kind == .concession, opens {
      let middle = sentence.comma(after: word.tokens.upperBound) ?? count
      right = Polarity(sentence, word.tokens.upperBound..<middle, passage)
      left = Polarity(sentence, middle..<count, passage)
      return
    }
    right = Polarity(sentence, word.tokens.upperBound..<count, passage)
    left = Polarity(sentence, 0..<word.tokens.lowerBound, passage)
    // "For that, though, I'm the wrong person", "I can host it though": the contrast is with what was said before.
    if opens || isLast || word.kind == .synonym && !left.isGood && !left.isBad {
      if isLast, !opens { right = left }
      left = Polarity()
      guard at > 0 else { return }
      let before = passage.sentences[at - 1]
      left = Polarity(before, 0..<before.tokens.count, passage)
      span = Span(sentence.span.start - (word.kind == .but ? sentence.span.start - before.span.start : 0), span.end)
    }
  }
}

extension Sentence {
  /// The position behind the next comma, counted from the first token.
  fileprivate func comma(after start: Int) -> Int? {
    clauses.first { $0.lowerBound > start }?.lowerBound
  }
}

/// What a stretch says about the ask.
struct Polarity: Sendable {
  /// Agreement, acknowledgement, willingness.
  var isGood = false
  /// Refusal, limit, an opposing view.
  var isBad = false
  /// Help, an option, goodwill.
  var isHelp = false

  init() {}

  init(_ sentence: Sentence, _ range: Range<Int>, _ passage: Passage) {
    let base = sentence.tokens.startIndex
    guard !range.isEmpty, range.upperBound <= sentence.tokens.count else { return }
    let part = Sentence(
      sentence.tokens[(base + range.lowerBound)..<(base + range.upperBound)], questionMark: ContrastReader.questionMark)
    read(PolarityReader.standard.kinds(in: part))
  }

  private mutating func read(_ kinds: Set<PolarityReader.Kind>) {
    isBad = kinds.contains(.refusal) || kinds.contains(.reason) || kinds.contains(.objection)
    isHelp = kinds.contains(.help) || (kinds.contains(.consent) && !kinds.contains(.refusal))
    isGood = kinds.contains(.good) || kinds.contains(.consent)
  }
}
