import Foundation
import Messages
import Testing

@testable import Evaluation

@Suite struct AnnotatedTextTests {
  static let source = """
    @ x-001 | Kemal | chat
    Q: Hi,
    | {ASK:ACTION.DIRECT.SMALL|send me the key}
    A=DECLINE: {BUT.BRIDGE|{CLEAR_NO|I can't}, but {?ALTERNATIVE:OTHER_PERSON|Jo can}}; {REASON:TIME*|I leave at six}
    """

  static func story(_ text: String) throws -> AnnotatedStory {
    try #require(try AnnotatedText.stories(("x.txt", Data(text.utf8))).first)
  }

  @Test("Marks are taken out of the text and keep their words") func marks() throws {
    let story = try Self.story(Self.source)
    let answer = story.messages[1]
    #expect(story.voice == "Kemal" && story.medium == .chat && story.messages[0].text == "Hi,\nsend me the key")
    #expect(answer.text == "I can't, but Jo can; I leave at six" && answer.classes == ["DECLINE"])
    #expect(
      answer.marks.map { answer.words(of: $0) } == ["I can't, but Jo can", "I can't", "Jo can", "I leave at six"])
    #expect(answer.marks.map(\.isUnsure) == [false, false, true, false])
    #expect(answer.marks.map(\.isSpecific) == [false, false, false, true])
  }

  @Test("The story expects its ask, its decision and its certain marks") func expected() throws {
    let expected = try #require(try Self.story(Self.source).story()?.episodes.first)
    #expect(expected.asks.map(\.sentence) == ["send me the key"] && expected.asks[0].effort == .small)
    #expect(expected.firstDecision?.class == .decline)
    #expect(expected.marks.map(\.label) == ["BUT.BRIDGE", "CLEAR_NO", "REASON:TIME"])
    #expect(expected.unsure.map(\.label) == ["ALTERNATIVE:OTHER_PERSON"])
  }

  @Test(arguments: ["@ x-001 | Kemal\nQ: hi", "@ x | K | chat\nB: hi", "@ x | K | chat\nQ: {ASK:INFO|what?", "| hi"])
  func `A broken file is refused with its path`(_ text: String) {
    #expect(throws: EvaluationError.self) { try AnnotatedText.stories(("x.txt", Data(text.utf8))) }
  }
}
