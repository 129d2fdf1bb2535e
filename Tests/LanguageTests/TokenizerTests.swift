import Testing

@testable import Language

@Suite struct TokenizerTests {
  static func words(_ text: String) -> [String] { Tokenizer.tokens(of: text).map { text.text(at: $0.span) } }

  @Test func keepsContractionsNumbersAndAddressesWhole() {
    #expect(
      Self.words("I can't pay $3.50 at 10:30 a.m., see http://x.org/a?b=1 or ana@x.org.")
        == [
          "I", "can't", "pay", "$", "3.50", "at", "10:30", "a.m.", ",", "see", "http://x.org/a?b=1", "or", "ana@x.org",
          ".",
        ])
  }

  @Test func readsTextingAndCurlyApostrophesAsTheNormalWord() {
    let vocabulary = Vocabulary.standard
    func ids(_ text: String) -> [Int32] { Tokenizer.tokens(of: text).map(\.id) }
    #expect(ids("can u pls") == ids("can you please"))
    #expect(ids("CAN’T") == [vocabulary.id(of: "can't")])
    #expect(ids("e-mail") == ids("email"))
  }

  @Test func aQuestionMarkBehindAnAbbreviationOrAnEllipsisIsKept() {
    #expect(Self.words("Tea at 7 p.m.?") == ["Tea", "at", "7", "p.m.", "?"])
    #expect(Self.words("Joining us...? Bring Ida.") == ["Joining", "us", "...", "?", "Bring", "Ida", "."])
    #expect(Self.words("You have the keys.?") == ["You", "have", "the", "keys", ".", "?"])
  }

  @Test(arguments: ["?", "??", "?!"]) func aMessageOfQuestionMarksHasTokens(_ text: String) {
    #expect(Self.words(text).first?.first == "?")
  }

  @Test(arguments: ["Rain today.? The hall leaks.", "Rain today.?\nThe hall leaks.", "? Rain today.\n?The hall leaks."])
  func aQuestionMarkInPlaceOfALostCharacterIsDropped(_ text: String) {
    #expect(Self.words(text) == ["Rain", "today", ".", "The", "hall", "leaks", "."])
  }

  @Test func lengthsAreNoTimesOfDay() {
    #expect(Tokenizer.tokens(of: "5km 20cm 30mm").map(\.id) == [TokenID.number, TokenID.number, TokenID.number])
    #expect(Tokenizer.tokens(of: "5pm 7AM").map(\.id) == [TokenID.time, TokenID.time])
  }

  @Test func spansAreBytes() {
    let tokens = Tokenizer.tokens(of: "é 😀 ok")
    #expect(tokens.map(\.span.start) == [0, 3, 8])
    #expect(tokens.map(\.span.end) == [2, 7, 10])
  }

  @Test func anyBytesGiveTokensInOrderInsideTheText() {
    var state: UInt64 = 7
    let alphabet: [UInt8] =
      Array("aZ9 .?!'-\n\t:;)<3@/e".utf8) + [0xE2, 0x80, 0x99, 0xF0, 0x9F, 0x98, 0xC2, 0xA0, 0xFF]
    for _ in 0..<2000 {
      let bytes = (0..<24).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let tokens = Tokenizer.tokens(of: text)
      #expect(tokens.allSatisfy { $0.start < $0.end && Int($0.end) <= text.utf8.count })
      #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.end <= $1.start })
      let sentences = SentenceSplitter.standard.sentences(of: text)
      #expect(sentences.reduce(0) { $0 + $1.tokens.count } == tokens.count)
    }
  }
}
