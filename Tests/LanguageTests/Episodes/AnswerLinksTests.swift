import Language
import Messages
import Testing

/// Replies and reactions that are linked to one message.
@Suite struct AnswerLinksTests {
  /// - Parameter links: from the number of a message to that of the one it answers.
  private static func classes(_ script: String, _ links: [Int: Int]) -> [[ResponseClass]] {
    var talk = conversation(script, medium: .chat)
    for (from, to) in links { talk.turns[from - 1].repliesTo = MessageKey(rawValue: "m\(to)") }
    return episodes(in: talk, depth: .rules).map { $0.responses.map(\.class) }
  }

  private static let twoAsks = """
    ana → me | Can you feed the hens on Friday?
    +1 ana → me | And can you buy milk?
    """

  @Test func aThumbOnOneAskOfATurnWasTakenForTheOther() {
    #expect(Self.classes(Self.twoAsks + "\nme → ana | 👍", [3: 1]) == [[.accept], []])
    #expect(Self.classes(Self.twoAsks + "\nme → ana | 👍", [3: 2]) == [[], [.accept]])
  }

  @Test func aReplyToOneAskOfATurnAnsweredTheOtherToo() {
    let script = Self.twoAsks + "\nme → ana | No, sorry.\n+1 me → ana | Yes, sure."
    #expect(Self.classes(script, [3: 1, 4: 2]) == [[.decline], [.accept]])
  }

  @Test func aThumbOnTheChatterBesideAnAskWasAYes() {
    let script = """
      ana → me | Can you feed the hens on Friday?
      +1 ana → me | The weather is lovely here.
      me → ana | 👍
      """
    #expect(Self.classes(script, [3: 2]) == [[]])
    #expect(Self.classes(script, [3: 1]) == [[.accept]])
  }

  @Test func aThumbOnAMailWithTwoAsksAnsweredTheLastAlone() {
    let script = """
      ana → me | Could you send me the budget sheet?\\n\\nCan you host the visitors on Monday?
      me → ana | 👍
      """
    let found = episodes(in: conversation(script), depth: .rules)
    #expect(found.map { $0.responses.map(\.class) } == [[.accept], [.accept]])
  }
}
