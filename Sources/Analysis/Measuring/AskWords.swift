/// The words of a sentence that carry its matter, as hashes: enough to tell whether two asks are for the same kind of
/// thing.
///
/// Words of four letters and more, in lower case, cut to their first six; function words left out. Two asks are alike
/// when they share two such words and three fifths of the shorter one's. Other words for the same thing are missed.
struct AskWords: Sendable, Equatable {
  /// Ascending, each once.
  private let hashes: [UInt64]

  init(_ sentence: String) {
    let words = sentence.lowercased().split { !$0.isLetter && !$0.isNumber }
    let kept = words.filter { $0.count >= 4 && !functionWords.contains(String($0)) }
    hashes = Set(kept.map { hash($0.prefix(6)) }).sorted()
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

/// FNV-1a, 64 bits.
private func hash(_ word: Substring) -> UInt64 {
  word.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
}

private let functionWords: Set<String> = [
  "about", "again", "also", "could", "does", "give", "from", "have", "help", "here", "into", "just", "know", "like",
  "make", "many", "maybe", "mind", "more", "much", "need", "next", "please", "possible", "quick", "really", "send",
  "should", "some", "sorry", "take", "tell", "that", "them", "then", "there", "they", "thing", "think", "this", "today",
  "tomorrow", "very", "want", "week", "what", "when", "where", "which", "will", "with", "would", "your", "yours",
]
