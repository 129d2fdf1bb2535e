import Testing

@testable import Language

/// Hashes of spellings, byte by byte and eight bytes at a time.
@Suite struct SpellingHashTests {
  @Test(arguments: 1...20)
  func aWordInATextHasTheHashOfItsLetters(length: Int) throws {
    let word = String("Extraordinarilywellread".prefix(length))
    for text in [word, "\(word) and so on", "so on, \(word).", "a\u{00e9} \(word)", "\(word)?"] {
      let tokens = Tokenizer.tokens(of: text)
      let token = try #require(tokens.first { text.text(at: $0.span) == word })
      #expect(token.hash == UInt32(truncatingIfNeeded: SpellingHash(word.lowercased()).value), "\(text)")
    }
  }

  @Test(arguments: ["abcdefg@", "abcdefg[", "abcdefg`", "abcdefg{", "abcdefg1", "abcdefg ", "ABCDEFG\u{7f}"])
  func lettersEndBeforeTheirNeighboursInASCII(text: String) {
    #expect(Array(text.utf8).withUnsafeBytes { EightBytes($0.baseAddress!).letters } == 7)
  }

  @Test func lettersEndBeforeWhatIsNoASCII() {
    #expect(Array("azAZa\u{00e9}z".utf8).withUnsafeBytes { EightBytes($0.baseAddress!).letters } == 5)
    #expect(Array("azAZmNoP".utf8).withUnsafeBytes { EightBytes($0.baseAddress!).letters } == 8)
  }

  @Test func spellingsThatBeginAlikeDiffer() {
    let words = (0...24).map { String(repeating: "a", count: $0) }
    #expect(Set(words.map { SpellingHash($0).value }).count == words.count)
  }
}
