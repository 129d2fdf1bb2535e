import Messages
import Testing

@testable import Language

@Suite struct QuotedSpeechTests {
  static func holds(_ words: String, in text: String) -> Bool {
    let sentences = SentenceSplitter.standard.sentences(of: text)
    let speech = QuotedSpeech(sentences, mark: Vocabulary.standard.id(of: "\"") ?? TokenID.unknown)
    guard let range = text.utf8.firstRange(of: words.utf8) else { return false }
    let start = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
    return speech.holds(Span(start, start + words.utf8.count))
  }

  @Test func holdsWhatStandsBetweenTheMarksOnly() {
    let text = "They wrote: \"Please paint it. Why is it green?\" Could you read that?"
    #expect(Self.holds("Please paint it.", in: text))
    #expect(Self.holds("Why is it green?", in: text))
    #expect(!Self.holds("Could you read that?", in: text))
  }

  @Test func readsCurlyMarks() {
    #expect(Self.holds("Please paint it.", in: "A note said “Please paint it.” and that was all."))
  }

  @Test func aMarkThatIsLeftAloneQuotesNothing() {
    #expect(!Self.holds("Please paint it.", in: "The board is 5\" wide. Please paint it."))
    #expect(!Self.holds("Please paint it.", in: "He said \"hello\n\nPlease paint it.\n\nBye\" to me"))
  }
}
