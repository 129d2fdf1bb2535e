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

  @Test("Wrapped mail has short lines and the same marks; a chat stays as it is") func wrapped() throws {
    let chat = try Self.story(Self.source)
    let mail = try Self.story(Self.source.replacing("chat", with: "email")).wrapped(at: 12)
    #expect(chat.wrapped(at: 12).messages.map(\.text) == chat.messages.map(\.text))
    #expect(mail.messages.map(\.text) == ["Hi,\nsend me the\nkey", "I can't, but\nJo can; I\nleave at six"])
    #expect(mail.messages[1].marks.map(\.span) == chat.messages[1].marks.map(\.span))
  }

  @Test("The story expects its ask, its decision and its certain marks") func expected() throws {
    let expected = try #require(try Self.story(Self.source).story()?.episodes.first)
    #expect(expected.asks.map(\.sentence) == ["send me the key"] && expected.asks[0].effort == .small)
    #expect(expected.firstDecision?.class == .decline)
    #expect(expected.marks.map(\.label) == ["BUT.BRIDGE", "CLEAR_NO", "REASON:TIME"])
    #expect(expected.unsure.map(\.label) == ["ALTERNATIVE:OTHER_PERSON"])
  }

  @Test("What is asked afresh after an answer is an episode of its own; a changed ask stays with the first")
  func askedAfresh() throws {
    let expected = try #require(
      try Self.story(
        """
        @ x-001 | Kemal | chat
        Q: {ASK:ACTION.DIRECT|send me the key}
        A=DECLINE: {CLEAR_NO|no}
        Q: {RECONSIDER|{ASK:ACTION.DIRECT|or a copy?}}
        A=DECLINE: {REASON:POLICY|none are made}
        Q: {THANKS_FOR_NO|thanks all the same}. {ASK:INFO.DIRECT|who has one?}
        A=ACCEPT: Jo
        Q: {?ASK:INFO.DIRECT|Jo who?}
        A=DECLINE: {REASON:PERSONAL|I forget names}
        """
      ).story()?.episodes)
    #expect(expected.map { $0.asks.map(\.sentence) } == [["send me the key", "or a copy?"], ["who has one?"]])
    #expect(expected.map { $0.responses.map(\.class) } == [[.decline, .decline], [.accept]])
    #expect(
      expected.map { $0.marks.map(\.label) } == [["CLEAR_NO", "RECONSIDER", "REASON:POLICY", "THANKS_FOR_NO"], []])
  }

  @Test("A label stands with that of two answers in one message which can carry it") func splitAnswer() throws {
    let expected = try #require(
      try Self.story(
        """
        @ x-001 | Kemal | chat
        Q: {ASK:ACTION.DIRECT|send me the key} and {ASK:ACTION.DIRECT|call Jo}
        A=ACCEPT,DECLINE: {GRATITUDE|thanks}, on its way. {REASON:TIME|I leave at six}
        """
      ).story()?.episodes)
    #expect(expected.map { $0.marks.map(\.label) } == [["GRATITUDE"], ["GRATITUDE", "REASON:TIME"]])
  }

  @Test("Each message is also scored alone: asks, a single class, certain marks") func messages() throws {
    let labelled = file(
      "x.txt",
      [
        "@ x-001 | Kemal | chat", "Q: {ASK:ACTION.DIRECT|Tea?}", "| {?ASK:INFO|why?}",
        "A=DECLINE: No {REASON:TIME|REASON:TIME} {?WISH|WISH}", "Q: OK?", "@ x-002 | Kemal | chat", "Q: Who knew?",
        "@ x-003 | Kemal | chat", "Q: {ASK:ACTION|Tea?} {ASK:ACTION|Cake?}", "A=ACCEPT,DECLINE: Yes",
      ])
    let asks = try evaluate(.asks, files: [labelled], predictor: simple)
    #expect(asks.counts(.askTexts, "ask") == [2, 1, 0])
    #expect(asks.leftOut(.askTexts) == ["answer or follow-up": 3])
    #expect(asks.leftOut(.askSentences) == ["found where an ask is in doubt": 1])
    let responses = try evaluate(.responses, files: [labelled], predictor: simple)
    #expect(responses.counts(.responses, "DECLINE") == [1, 0, 0])
    #expect(responses.leftOut(.responses) == ["answers several asks": 1])
    let qualities = try evaluate(.qualities, files: [labelled], predictor: simple)
    #expect(qualities.counts(.qualitySubtypes, "REASON:TIME") == [1, 0, 0])
    #expect(qualities.leftOut(.qualityFamilies) == ["label in doubt": 1])
  }

  @Test("Lines are broken by characters, not by the bytes of them") func wrappedByCharacters() throws {
    let mail = try Self.story("@ x-001 | Kemal | email\nQ: Größe für zwölf Stück")
    #expect(mail.wrapped(at: 15).messages.map(\.text) == ["Größe für zwölf\nStück"])
  }

  @Test("Lines that end with a carriage return are read alike") func carriageReturns() throws {
    let story = try Self.story(Self.source.replacing("\n", with: "\r\n"))
    #expect(story.messages.map(\.text) == ["Hi,\nsend me the key", "I can't, but Jo can; I leave at six"])
  }

  @Test(arguments: [
    "Q: hi\nAlso: more", "Q: hi\nA=DECLNE: no", "Q=DECLINE: no", "Q: hi\nA=: no", "Q: hi\nA=ACCEPT,: yes",
  ]) func aClassThatIsNotKnownIsRefused(_ messages: String) {
    #expect(throws: EvaluationError.self) { try Self.story("@ x | K | chat\n" + messages) }
  }

  @Test(arguments: ["{so we said|no}", "{|no}", "{?|no}", "{*|no}", "{REASON:time|no}", "{CLEAR_NO no} and {WISH|so}"])
  func aMarkWithoutALabelIsRefused(_ text: String) {
    #expect(throws: EvaluationError.self) { try Self.story("@ x | K | chat\nQ: " + text) }
  }

  @Test func aMarkThatDoesNotCloseIsToldWithTheLineOfItsMessage() {
    #expect(
      throws: EvaluationError.brokenLine(
        path: "x.txt", line: 3, what: "the marks of this message do not close or have no label",
        remedy: "write {LABEL|words}")
    ) { try Self.story("@ x | K | chat\nQ: hi\nA=DECLINE: sorry,\n| {CLEAR_NO|no\n@ y | K | chat\nQ: hi") }
  }

  @Test(arguments: ["@ x-001 | Kemal\nQ: hi", "@ x | K | chat\nB: hi", "@ x | K | chat\nQ: {ASK:INFO|what?", "| hi"])
  func `A broken file is refused with its path`(_ text: String) {
    #expect(throws: EvaluationError.self) { try AnnotatedText.stories(("x.txt", Data(text.utf8))) }
  }
}
