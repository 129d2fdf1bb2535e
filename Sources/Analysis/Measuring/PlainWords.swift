/// The words of a text in lower case, for finding phrases in it as whole words.
struct PlainWords: Sendable {
  private let words: [Substring]

  /// Whatever is neither a letter nor a digit parts two words.
  init(_ text: String) { words = text.lowercased().split { !$0.isLetter && !$0.isNumber } }

  /// Whether a phrase stands in it; its last word may have an s more. A phrase without words stands nowhere.
  func holds(_ phrase: PlainWords) -> Bool {
    guard let final = phrase.words.last else { return false }
    let others = phrase.words.dropLast()
    return words.indices.dropLast(others.count).contains { start in
      let end = start + others.count
      return words[start..<end].elementsEqual(others) && words[end].isForm(of: final)
    }
  }
}

extension Substring {
  /// Whether it is another word, or that word with an s.
  fileprivate func isForm(of other: Substring) -> Bool { self == other || last == "s" && dropLast() == other }
}
