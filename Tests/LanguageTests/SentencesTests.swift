import Testing

@testable import Language

@Suite struct SentencesTests {
  static func split(_ text: String, chat: Bool = false) -> [String] {
    SentenceSplitter.standard.sentences(of: text, medium: chat ? .sms : .email).map { text.text(at: $0.span) }
  }

  @Test func endsAtStopsButNotInAbbreviationsDecimalsTimesAndAddresses() {
    #expect(
      Self.split("Dr. Lee pays 3.50 at 9 a.m. on Monday. See www.example.com/a.b for more. OK?")
        == ["Dr. Lee pays 3.50 at 9 a.m. on Monday.", "See www.example.com/a.b for more.", "OK?"])
  }

  @Test func joinsWrappedLinesAndEndsAtBlankLinesAndBullets() {
    let text = """
      Could you send me the figures of the last quarter before
      the meeting on Friday

      We need:
      - the sheet
      - the slides
      """
    #expect(
      Self.split(text) == [
        "Could you send me the figures of the last quarter before\nthe meeting on Friday", "We need:", "the sheet",
        "the slides",
      ])
  }

  @Test func endsAtEveryLineInTexting() {
    #expect(
      Self.split("can u come\nbring the keys 😀 Thanks", chat: true) == ["can u come", "bring the keys 😀", "Thanks"])
  }

  @Test func keepsClosersWithTheSentenceBefore() {
    #expect(Self.split("He asked \"why?\" Then he left!! :) Bye") == ["He asked \"why?\"", "Then he left!! :)", "Bye"])
  }
}
