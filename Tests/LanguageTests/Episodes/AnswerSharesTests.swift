import Language
import Messages
import Testing

/// One answer to several asks, and which of its sentences speaks to which.
@Suite struct AnswerSharesTests {
  private static func classes(_ script: String, medium: Medium = .chat) -> [[ResponseClass]] {
    episodes(in: conversation(script, medium: medium), depth: .rules).map { $0.responses.map(\.class) }
  }

  @Test(
    "In a numbered answer the no was a yes",
    arguments: [
      "1. Attached. 2. Sorry, I can't. 3. Yes, will do.", "1. Attached.\\n2. Sorry, I can't.\\n3. Yes, will do.",
    ])
  func numbered(answer: String) {
    let script = """
      ana → me | Could you send me the figures? Can you host the visitors? Could you book the van?
      me → ana | \(answer)
      """
    #expect(Self.classes(script, medium: .email) == [[.accept], [.decline], [.accept]])
  }

  @Test func inAnAnswerWithFirstAndSecondTheNoWasAYes() {
    let script = """
      ana → me | Could you send me the figures? Can you host the visitors?
      me → ana | First: yes. Second: sorry, I can't.
      """
    #expect(Self.classes(script, medium: .email) == [[.accept], [.decline]])
  }

  @Test func theSecondHalfOfASplitAnswerWentToTheFirstAsk() {
    let script = """
      ana → me | Could you send me the figures? And could you host the visitors?
      me → ana | Attached.
      me → ana | I can't host the visitors.
      """
    #expect(Self.classes(script) == [[.accept], [.accept, .decline]])
  }

  @Test func oneReplyToTwoMessagesLeftTheFirstUnanswered() {
    let asked = """
      ana → me | Can I borrow your drill?
      ana → me | Could you lend me the ladder?
      """
    #expect(Self.classes(asked + "\nme → ana | Yes to both.") == [[.accept], [.accept]])
    #expect(Self.classes(asked + "\nme → ana | Yes, take the drill. Sorry, no ladder.").first == [.accept])
  }

  @Test func anAskBesideTheAnswerToAnotherWasLost() {
    let script = """
      ana → me | Could you send me the offer for the roof?
      me → ana | Done, attached. Could you review the March contract for me by Monday?
      ana → me | Sorry, I can't review it.
      """
    let found = episodes(in: conversation(script), depth: .rules)
    #expect(found.map { $0.responses.map(\.class) } == [[.accept], [.decline]])
    #expect(found.map(\.direction) == [.incoming, .outgoing])
  }

  @Test func aQuestionBesideANoIsPartOfTheAnswer() {
    let script = """
      ana → me | Could you send me the offer for the roof?
      me → ana | Sorry, I can't. Could you try the big hardware store in town?
      """
    #expect(Self.classes(script).count == 1)
  }
}
