import Testing

@testable import Analysis

@Suite struct PlainWordsTests {
  @Test(
    "A phrase stands in a text as whole words, whatever parts them and however they are written",
    arguments: [
      ("Who takes the Night-Shift on Friday?", "night shift", true), ("Two night shifts?", "night shift", true),
      ("Three nights, one shift?", "night shift", false), ("Three cakes for Christmas?", "HR", false),
      ("Is HR's list done?", "hr", true), ("Bring glassware.", "glass", false),
      ("night", "night shift", false), ("Anything?", "…", false), ("", "raffle", false),
    ])
  func phrases(text: String, phrase: String, stands: Bool) {
    #expect(PlainWords(text).holds(PlainWords(phrase)) == stands)
  }
}
