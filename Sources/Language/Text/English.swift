/// Whether a text reads as English, by its share of function words.
///
/// Short texts without a telling foreign word pass; a text in which foreign function words outnumber English ones,
/// or a longer one with hardly any English ones, does not. What is not English is never labelled.
public func isEnglish(_ text: String) -> Bool {
  FunctionWords.standard.isEnglish(SentenceSplitter.standard.sentences(of: text))
}

/// The two sets of words by which English is told.
final class FunctionWords: Sendable {
  static let standard = FunctionWords(vocabulary: .standard)
  private let english: IDSet
  private let foreign: IDSet

  init(vocabulary: Vocabulary) {
    let home = Set(Lexicon.functionWords + Lexicon.verbs)
    english = IDSet(home, in: vocabulary)
    foreign = IDSet(Lexicon.foreignWords.filter { !home.contains($0) }, in: vocabulary)
  }

  /// Judges the first sentences of a text, by some two hundred words.
  func isEnglish(_ sentences: [Sentence]) -> Bool {
    var words = 0
    var home = 0
    var abroad = 0
    for sentence in sentences where words < 200 {
      for token in sentence.tokens where isWord(token) {
        words += 1
        if english.contains(token.id) { home += 1 }
        if foreign.contains(token.id) { abroad += 1 }
      }
    }
    if abroad > home { return false }
    return words < 8 || home * 8 >= words
  }

  private func isWord(_ token: Token) -> Bool {
    token.id == TokenID.unknown || token.id == TokenID.name
      || token.id >= TokenID.firstWord
        && !token.traits.contains(.mark)
  }
}
