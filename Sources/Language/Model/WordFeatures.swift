/// The words of a sentence as features: alone, by their beginning, and in runs of two and three.
struct WordFeatures {
  private struct Word {
    /// The hash of its normal spelling, or of its kind where the spelling says little.
    let form: UInt32
    /// The hash of its first letters; 0 where they say nothing.
    let stem: UInt32
  }

  private let words: [Word]

  /// Words beyond these tell nothing more.
  private static let longest = 60
  private static let stemLength = 5

  private static let opening = FeatureHash.of("<s>")
  private static let ending = FeatureHash.of("</s>")
  private static let kinds: [UInt32] = ["<number>", "<time>", "<url>", "<email>", "<emoji>", "<name>"].map(
    FeatureHash.of)

  init(_ sentence: Sentence, _ bytes: UnsafeBufferPointer<UInt8>) {
    words = sentence.tokens.prefix(Self.longest).map { Word(form: Self.form($0), stem: Self.stem($0, bytes)) }
  }

  private static func form(_ token: Token) -> UInt32 {
    switch token.id {
    case TokenID.unknown: token.hash
    case TokenID.emoji: token.hash
    case TokenID.number...TokenID.name: kinds[Int(token.id - TokenID.number)]
    default: Vocabulary.standard.spelling(of: token.id)
    }
  }

  private static func stem(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard token.id == TokenID.unknown || token.id >= TokenID.name, !token.traits.contains(.mark) else { return 0 }
    var hash = SpellingHash()
    let end = min(Int(token.end), Int(token.start) + stemLength, bytes.count)
    for at in min(Int(token.start), end)..<end { hash.add(bytes[at] | 0x20) }
    return UInt32(truncatingIfNeeded: hash.value)
  }

  /// No more than so many features are added: five of each word, and one of the first.
  var mostFeatures: Int { 5 * words.count + 1 }

  /// Adds the words to features.
  func add(to features: inout Features) {
    func add(_ kind: UInt32, _ hash: UInt32) {
      features.addWord(FeatureHash.joined(kind, hash))
    }
    for at in words.indices {
      let here = words[at].form
      let next = at + 1 < words.count ? words[at + 1].form : Self.ending
      add(1, here)
      if words[at].stem != 0 { add(2, words[at].stem) }
      add(3, FeatureHash.joined(here, next))
      if at == 0 { add(3, FeatureHash.joined(Self.opening, here)) }
      guard at + 1 < words.count else { continue }
      let third = at + 2 < words.count ? words[at + 2].form : Self.ending
      add(4, FeatureHash.joined(FeatureHash.joined(here, next), third))
      add(5, FeatureHash.joined(here, third))
    }
  }

  /// The first words in a row, as one hash.
  func opening(_ count: Int) -> UInt32 {
    words.prefix(count).reduce(Self.opening) { FeatureHash.joined($0, $1.form) }
  }
}

extension Passage {
  /// The words of each of its sentences.
  func makeWordFeatures() -> [WordFeatures] {
    var text = text
    return text.withUTF8 { bytes in sentences.map { WordFeatures($0, bytes) } }
  }
}
