/// The words of a sentence that carry its matter, as hashes: enough to tell whether two asks are for the same kind of
/// thing.
///
/// Words of four bytes and more, in lower case, cut to their first six; function words left out. Two asks are alike
/// when they share two such words and three fifths of the shorter one's. Other words for the same thing are missed.
struct AskWords: Sendable, Equatable {
  /// Ascending, each once.
  private let hashes: [UInt64]

  init(_ sentence: String) {
    var found: Set<UInt64> = []
    var word = WordHash()
    for byte in sentence.utf8 {
      switch byte {
      case 0x41...0x5a: word.add(byte | 0x20)
      case 0x61...0x7a, 0x30...0x39, 0x80...: word.add(byte)
      default: word.finish(into: &found)
      }
    }
    word.finish(into: &found)
    hashes = found.sorted()
  }

  func isLike(_ other: AskWords) -> Bool {
    let shared = shared(with: other)
    return shared >= 2 && Double(shared) >= 0.6 * Double(min(hashes.count, other.hashes.count))
  }

  /// How many words both have.
  func shared(with other: AskWords) -> Int {
    var (left, right, count) = (0, 0, 0)
    while left < hashes.count, right < other.hashes.count {
      if hashes[left] == other.hashes[right] {
        (left, right, count) = (left + 1, right + 1, count + 1)
      } else if hashes[left] < other.hashes[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return count
  }
}

/// The hash of a word while its letters come in: FNV-1a, 64 bits.
private struct WordHash {
  private static let empty: UInt64 = 0xcbf2_9ce4_8422_2325
  /// Of all letters, to know function words by.
  private var whole = empty
  /// Of the first six.
  private var start = empty
  private var length = 0

  mutating func add(_ byte: UInt8) {
    whole = (whole ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    length += 1
    if length <= 6 { start = whole }
  }

  /// Keeps the word if it carries matter, and begins the next one.
  mutating func finish(into words: inout Set<UInt64>) {
    if length >= 4, !functionWords.contains(whole) { words.insert(start) }
    self = WordHash()
  }

  static func whole(_ word: String) -> UInt64 {
    var hash = WordHash()
    for byte in word.utf8 { hash.add(byte) }
    return hash.whole
  }
}

private let functionWords = Set(
  [
    "about", "again", "also", "could", "does", "give", "from", "have", "help", "here", "into", "just", "know", "like",
    "make", "many", "maybe", "mind", "more", "much", "need", "next", "please", "possible", "quick", "really", "send",
    "should", "some", "sorry", "take", "tell", "that", "them", "then", "there", "they", "thing", "think", "this",
    "today",
    "tomorrow", "very", "want", "week", "what", "when", "where", "which", "will", "with", "would", "your", "yours",
  ].map(WordHash.whole))
