/// Whether a text reads as English, by its share of function words.
///
/// Short texts without a telling foreign word pass; a text in which foreign function words outnumber English ones does
/// not, nor does a longer one with hardly any English ones unless half of its words are known. What is not English is
/// never labelled.
public func isEnglish(_ text: String) -> Bool {
  FunctionWords.standard.isEnglish(Tokenizer.tokens(of: text))
}

/// The two sets of words by which English is told.
final class FunctionWords: Sendable {
  static let standard = FunctionWords(vocabulary: .standard)
  /// For each id what it counts as.
  private let kinds: FixedTable<Kind>

  /// One bit each, as this is asked for every token of every text.
  private struct Kind: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    static let word = Kind(rawValue: 1)
    static let english = Kind(rawValue: 2)
    static let foreign = Kind(rawValue: 4)
    static let listed = Kind(rawValue: 8)
  }

  init(vocabulary: Vocabulary) {
    let home = Set(Lexicon.functionWords + Lexicon.verbs)
    let english = IDSet(home, in: vocabulary)
    let foreign = IDSet(Lexicon.foreignWords.filter { !home.contains($0) }, in: vocabulary)
    kinds = FixedTable(
      (0..<Int32(vocabulary.count)).map { id in
        guard id == TokenID.unknown || id == TokenID.name || id >= TokenID.firstWord else { return [] }
        if foreign.contains(id) { return [.word, .foreign] }
        let listed: Kind = id >= TokenID.firstWord ? .listed : []
        return Kind.word.union(listed).union(english.contains(id) ? .english : [])
      })
  }

  /// So many words are enough to judge by.
  static let enough = 200

  /// Judges a text.
  func isEnglish(_ tokens: [Token]) -> Bool {
    if tokens.count > Self.enough { return isEnglish(SentenceSplitter.standard.sentences(of: tokens)) }
    var share = Share()
    count(tokens[...], &share)
    return share.isEnglish
  }

  /// Judges the first sentences of a text.
  func isEnglish(_ sentences: [Sentence]) -> Bool {
    var share = Share()
    for sentence in sentences where share.words < Self.enough { count(sentence.tokens, &share) }
    return share.isEnglish
  }

  /// How many words of a text were counted, how many of them are English or foreign function words, and how many the rules
  /// know, function words included.
  private struct Share {
    var words = 0
    var home = 0
    var abroad = 0
    var listed = 0

    var isEnglish: Bool { abroad <= home && (words < 8 || home * 8 >= words || listed * 2 >= words) }
  }

  private func count(_ tokens: ArraySlice<Token>, _ share: inout Share) {
    for token in tokens where !token.traits.contains(.mark) {
      let kind = kinds[Int(token.id)]
      share.words += kind.contains(.word) ? 1 : 0
      share.home += kind.contains(.english) ? 1 : 0
      share.abroad += kind.contains(.foreign) ? 1 : 0
      share.listed += kind.contains(.listed) ? 1 : 0
    }
  }
}
