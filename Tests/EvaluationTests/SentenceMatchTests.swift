import Testing

@testable import Evaluation

@Suite("Sentence match")
struct SentenceMatchTests {
  @Test(
    "One sentence stands whole inside the other",
    arguments: [
      ("Could you come?", "Hi Ana, could\nyou come?", true), ("Could you come?", "could you come", true),
      ("ok?", "book?", false), ("Could you come?", "Could you call?", false), ("👍", "👍 👍", true), ("", "a", false),
    ])
  func overlaps(left: String, right: String, expected: Bool) {
    #expect(left.overlaps(sentence: right) == expected)
    #expect(right.overlaps(sentence: left) == expected)
  }

  @Test("Each sentence is paired once, equal ones first")
  func pairs() {
    let pairs = SentencePairs(marked: ["Come?", "Please come?"], found: ["Please come?", "Come?", "Come?"])
    #expect(pairs.found == [1, 0])
    #expect(pairs.extra == [2])
  }
}
