import Language
import Messages
import Testing

/// Answers that come after the first one, or stand beside another: to the same ask, put otherwise.
@Suite struct LaterAnswersTests {
  private static func classes(_ script: String, medium: Medium) -> [ResponseClass] {
    episodes(in: conversation(script, medium: medium)).first?.responses.map(\.class) ?? []
  }

  @Test func anAnswerToAQuestionThatReopensTheAskAnswersTheAskToo() {
    let script = """
      ana → me | Could you back the bid for a third nurse?
      me → ana | I'm afraid I can't.
      ana → me | Would a fresh audit change it? Please reconsider the bid.
      me → ana | No, I can't back the bid.
      """
    #expect(Self.classes(script, medium: .email).count == 2)
    #expect(Self.classes(script, medium: .email).allSatisfy { $0 == .decline })
  }

  @Test func anAskThatTheAnswerDoesNotNameIsReadAgainstAllOfItBesideOneThatItNames() {
    let script = """
      ana → me | Do you still have the plans of the old mill? Could you scan them for us?
      me → ana | I'm sorry, the plans of the mill were burnt in 1990.
      """
    let found = episodes(in: conversation(script, medium: .email))
    #expect(found.map { $0.responses.map(\.class) } == [[.decline], [.decline]])
  }

  @Test func whatIsAskedAgainAfterANoMayBePutOff() {
    let script = """
      ana → me | Could you back the bid for a third nurse?
      me → ana | I'm afraid I can't.
      ana → me | Would a fresh audit change it? Please reconsider the bid.
      me → ana | Let me check with finance and get back to you.
      """
    #expect(Self.classes(script, medium: .email) == [.decline, .defer])
  }

  @Test func aDecisionTheNextDayFollowsAMaybe() {
    let script = """
      ana → me | Could I shadow you at the negotiation?
      me → ana | Maybe. I need to see how many they bring.
      +600 me → ana | Asked Brent and he's fine with it, so you're in.
      """
    #expect(Self.classes(script, medium: .chat) == [.defer, .accept])
  }

  @Test func anAskInAMailOfItsOwnRightAfterANoWasTakenForMoreOfTheNo() {
    let script = """
      ana → me | Could you design the poster for the fair?
      me → ana | Sorry, I can't do the poster this month.
      +60 me → ana | Could you please lend me your ladder on Sunday?
      ana → me | Sure, take the ladder.
      """
    let found = episodes(in: conversation(script, medium: .email), depth: .rules)
    #expect(found.map { $0.responses.map(\.class) } == [[.decline], [.accept]])
    #expect(found.first?.qualities.contains { $0.label.family == "ALTERNATIVE" } == false)
  }

  @Test func aShortReplyToAQuestionBackIsNoAskOfItsOwn() {
    let script = """
      ana → me | Can you test me on my chemistry this weekend?
      me → ana | Organic or inorganic, and which day?
      ana → me | organic, sunday?
      me → ana | Sunday at three, and there will be scones.
      """
    #expect(episodes(in: conversation(script, medium: .sms)).count == 1)
    #expect(Self.classes(script, medium: .sms) == [.clarify, .accept])
  }

  /// The messages with an alternative.
  private static func alternatives(_ script: String, medium: Medium = .email) -> [String] {
    let found = episodes(in: conversation(script, medium: medium), depth: .rules).first?.qualities ?? []
    return found.filter { $0.label.family == "ALTERNATIVE" }.map(\.message.rawValue)
  }

  @Test func anAlternativeInTheThirdMessageInARowWasLost() {
    let script = """
      ben → me | Could you lend me your tent for the weekend?
      me → ben | No, sorry, I can't.
      me → ben | It was a hard week here.
      me → ben | Ask Anna, she has a spare one and could lend you hers.
      """
    #expect(Self.alternatives(script) == ["m4"])
  }

  @Test func anAlternativeOnOtherMatterIsNoneToTheNoBeforeIt() {
    let script = """
      ben → me | Could you lend me your tent for the weekend?
      me → ben | No, sorry, I can't.
      me → ben | It was a hard week here.
      me → ben | By the way, your garden party was lovely, thanks for the invitation. I can bring a cake next time.
      """
    #expect(Self.alternatives(script).isEmpty)
  }

  @Test func anAlternativeWasAddedToTheNoOfSomebodyElse() {
    let script = """
      me → ana, ben | Could one of you lend me a tent for the weekend?
      ben → me, ana | Sorry, I can't lend you mine.
      ana → me, ben | No, sorry, mine is torn.
      ben → me, ana | You could ask Jim instead.
      """
    #expect(Self.alternatives(script, medium: .chat).isEmpty)
  }

  @Test func anAskForSomethingElseWasAnAlternativeToWhatWasRefused() {
    let script = """
      ruth → me | Could you design the poster for the fair?
      me → ruth | Sorry, I can't do the poster.\\n\\nBy the way, could you ask Ben about the ladder?
      """
    #expect(Self.classes(script, medium: .email) == [.decline])
    #expect(Self.alternatives(script).isEmpty)
  }

  @Test func aNoThatWasSaidAgainToAnotherArgumentWasLost() {
    let script = """
      ben → me | Would you grant us sole rights for the district?
      me → ben | I'm sorry, sole rights are not possible.
      ben → me | Nineteen branches that sell one mower a month each, and we carried your brand before it had a logo.
      me → ben | The answer stays no.
      """
    #expect(Self.classes(script, medium: .email) == [.decline, .decline])
  }
}
