import Messages

/// The words of a sentence, by which marked and found sentences are compared: letters and digits, in lower case.
///
/// White space, line breaks and punctuation play no part, because labelled sentences are often unwrapped.
struct SentenceMatch: Equatable {
  private let words: [Substring]

  init(_ sentence: String) {
    let all = sentence.lowercased().split { !($0.isLetter || $0.isNumber) }
    words = all.isEmpty ? sentence.split(whereSeparator: \.isWhitespace) : all
  }

  /// Whether one sentence stands whole inside the other.
  func overlaps(_ other: SentenceMatch) -> Bool {
    let (short, long) = words.count < other.words.count ? (words, other.words) : (other.words, words)
    return !short.isEmpty && long.firstRange(of: short) != nil
  }
}

extension String {
  /// Whether this sentence and another are the same one, cut alike or not.
  func overlaps(sentence: String) -> Bool { SentenceMatch(self).overlaps(SentenceMatch(sentence)) }
}

/// Pairs of marked and found sentences, each taken once: equal ones first, then those that overlap.
struct SentencePairs {
  /// For each marked sentence the index of the found one; nil for a miss.
  private(set) var found: [Int?]
  /// The found sentences that no mark accounts for, ascending.
  private(set) var extra: [Int]

  init(marked: [String], found sentences: [String]) {
    let marks = marked.map(SentenceMatch.init)
    let candidates = sentences.map(SentenceMatch.init)
    var pairs: [Int?] = marks.map { _ in nil }
    var free = Set(candidates.indices)
    func pair(_ isPair: (SentenceMatch, SentenceMatch) -> Bool) {
      for mark in marks.indices where pairs[mark] == nil {
        guard let match = free.sorted().first(where: { isPair(marks[mark], candidates[$0]) }) else { continue }
        pairs[mark] = match
        free.remove(match)
      }
    }
    pair(==)
    pair { $0.overlaps($1) }
    found = pairs
    extra = free.sorted()
  }
}
