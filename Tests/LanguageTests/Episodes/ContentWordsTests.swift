import Testing

@testable import Language

@Suite struct ContentWordsTests {
  @Test(arguments: ["walks", "walked", "walking", "WALK", "walk's", "walk, walks", "the walk"])
  func endingsAndFunctionWordsAreCut(text: String) {
    #expect(contentWords(text).intersection(contentWords("walk")).count == 1)
    #expect(contentWords(text).count == 1)
  }

  @Test(arguments: [("goes", "goe"), ("bus", "bus"), ("kings", "king"), ("singing", "sing"), ("used", "used")])
  func whatIsLeftHasThreeLetters(text: String, stem: String) {
    #expect(contentWords(text).intersection(contentWords(stem)).count == 1)
  }

  @Test(arguments: ["‘walk’", "“walk”", "walk’s", "walk—walks", "walk–walked", "walk…", "walk\u{A0}walks", "walk🙂"])
  func marksBeyondASCIIAreNoLetters(text: String) {
    #expect(contentWords(text).intersection(contentWords("walk")).count == 1)
    #expect(contentWords(text).count == 1)
  }

  @Test(arguments: ["don’t", "can’t", "I’ll", "we’ve"]) func typographicApostrophesMakeNoWordsOfMatter(text: String) {
    #expect(contentWords(text).isEmpty)
  }

  @Test func lettersBeyondASCIIStayLetters() {
    #expect(contentWords("Zoë’s").intersection(contentWords("zoë")).count == 1)
    #expect(contentWords("Zoë’s").count == 1)
  }

  @Test func numbersCountHoweverShort() {
    #expect(contentWords("room 4").count == 2)
    #expect(contentWords("an ox").isEmpty)
  }

  @Test func setsOfStemsAreComparedWithoutTheirOrder() {
    let one = StemSet([5, 3, 5, 9])
    #expect(one.count == 3)
    #expect(one.intersection(StemSet([9, 4, 3])).count == 2)
    #expect(one.union(StemSet([4])).count == 4)
    #expect(one.isDisjoint(with: StemSet([4, 6])))
    #expect(StemSet().isEmpty && StemSet().isDisjoint(with: one))
  }
}
