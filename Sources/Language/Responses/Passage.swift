import Messages

/// A text cut into sentences once, to be read by several sets of rules and against several asks.
///
/// A class, so that what was found in it once is kept; it stays in the task that made it.
final class Passage {
  let text: String
  let medium: Medium
  let sentences: [Sentence]
  /// What was learned beside the rules; nil leaves them alone.
  let model: LanguageModel?

  /// - Parameter tokens: those of the text, where they are known.
  init(_ text: String, medium: Medium, model: LanguageModel?, tokens: [Token]? = nil) {
    self.text = text
    self.medium = medium
    self.model = model
    sentences = SentenceSplitter.standard.sentences(of: tokens ?? Tokenizer.tokens(of: text), medium: medium)
  }

  convenience init(_ utterance: Utterance, model: LanguageModel?) {
    self.init(utterance.text, medium: utterance.medium, model: model, tokens: utterance.tokens)
  }

  /// The sentence that holds a byte of the text, else the last one before it; found by halving.
  func sentence(at offset: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// The words that carry its matter.
  private(set) lazy var words: StemSet = contentWords(text)

  /// The words of each sentence that carry its matter.
  private lazy var sentenceWords: [StemSet] = sentences.map { contentWords(text.text(at: $0.span)) }

  /// The words of a sentence that carry its matter.
  func words(of sentence: Int) -> StemSet { sentenceWords[sentence] }

  /// The stances in each sentence, in the order of the text.
  private(set) lazy var stances: [[Stance]] = sentences.indices.map { at in
    StanceReader.standard.stances(in: sentences[at], at: at)
  }

  /// The qualities that rules alone find.
  private(set) lazy var ruledQualities: [LabelledSpan] = ruledQualityLabels(of: self)

  /// The parts that the encoder reads at once.
  lazy var windows = EncoderWindows(sentences)

  /// The parts that it reads on a second look.
  lazy var closerWindows = EncoderWindows(sentences, size: EncoderWindows.closerSize)

  /// The words of each sentence as the model sees them.
  private(set) lazy var wordFeatures: [WordFeatures] = makeWordFeatures()
}

extension Sentence {
  /// The clauses that a match touches, as one stretch of the text.
  func clauseSpan(around match: Range<Int>) -> Span {
    guard match.lowerBound < tokens.count else { return span }
    var start = match.lowerBound
    while start > 0, !isCut(before: start) { start -= 1 }
    var end = max(match.upperBound, match.lowerBound + 1)
    while end < tokens.count, !isCut(before: end) { end += 1 }
    return trimmed(start..<end)
  }

  /// A range of token positions without the marks at its ends, as a stretch of the text.
  func trimmed(_ range: Range<Int>) -> Span {
    let base = tokens.startIndex
    var range = range
    while !range.isEmpty, tokens[base + range.upperBound - 1].traits.contains(.mark) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    while !range.isEmpty, tokens[base + range.lowerBound].traits.contains(.mark) {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    return range.isEmpty ? span : span(of: range)
  }

  /// How many of its tokens are no punctuation.
  var wordCount: Int { tokens.count { !$0.traits.contains(.mark) } }
}
