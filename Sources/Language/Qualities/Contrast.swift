import Messages

/// The contrast labels of a passage: BUT.PIVOT, BUT.BRIDGE, BUT.OTHER, PIVOT.SYN and BRIDGE.SYN (LABELS.md 4.3).
///
/// A contrast word is judged by the polarity of what stands left and right of it; where it opens a sentence, left is
/// what was said before. "Although" turns the sides.
func contrasts(in passage: Passage) -> [LabelledSpan] {
  passage.sentences.indices.flatMap { at in
    ContrastReader.standard.contrasts(in: passage.sentences[at]).compactMap { word in
      contrast(word, Sides(word, at: at, passage), passage.sentences[at])
    }
  }
}

/// One contrast word of a sentence.
struct ContrastWord: Sendable, Equatable {
  enum Kind: String, Sendable {
    case but
    case however
    /// Though, yet, that said, unfortunately: the same turn by another word.
    case synonym
    /// Although and even though: what follows is conceded.
    case concession
    /// "Nothing but", "not only … but": no contrast of stances.
    case idiom
  }

  var kind: Kind
  var tokens: Range<Int>
}

private func contrast(_ word: ContrastWord, _ sides: Sides, _ sentence: Sentence) -> LabelledSpan? {
  if word.kind == .idiom { return label("BUT.OTHER", sentence.clauseSpan(around: word.tokens), word) }
  let isBut = word.kind == .but
  // Thanks are no agreement before "but" (LABELS.md 4.7.4); a formal "thank you … However, …" turns all the same.
  let isAcknowledged = sides.left.isGood || (word.kind == .however && sides.left.isThanks)
  if isAcknowledged, sides.right.isBad { return label(isBut ? "BUT.PIVOT" : "PIVOT.SYN", sides.span, word) }
  let isRefused = sides.left.isLimit || (word.kind == .however && sides.left.isBad)
  if isRefused, sides.right.isHelp { return label(isBut ? "BUT.BRIDGE" : "BRIDGE.SYN", sides.span, word) }
  return isBut ? label("BUT.OTHER", sides.span, word) : nil
}

private func label(_ name: Label, _ span: Span, _ word: ContrastWord) -> LabelledSpan {
  LabelledSpan(
    name, span, rule: "CONTRAST-" + word.kind.rawValue.uppercased(), confidence: name == "BUT.OTHER" ? 0.6 : 0.75)
}
