import Language
import Messages
import Testing

/// What requesters do after a no, or after a part of what they asked for.
@Suite("Follow-ups") struct FollowUpsTests {
  private static func only(_ script: String) -> Episode? {
    let found = episodes(in: conversation(script))
    return found.count == 1 ? found.first : nil
  }

  private static func labels(_ episode: Episode?) -> Set<Label> { Set(episode?.qualities.map(\.label) ?? []) }

  @Test("Who comes back after a part is heard, and answered anew") func pressedAfterAPart() {
    let episode = Self.only(
      """
      me → ben | Could you proofread all five chapters by Friday?
      ben → me | I can do chapters one and two by Friday, not the rest.
      me → ben | Come on, don't be like that. Would you please reconsider?
      ben → me | No, I can't do more than two.
      """)
    #expect(episode?.responses.map(\.class) == [.acceptPart, .decline])
    #expect(Self.labels(episode).isSuperset(of: ["PRESSURE", "RECONSIDER"]))
  }

  @Test("Thanks after a part are for what was granted") func thanksAfterAPart() {
    let episode = Self.only(
      """
      me → ben | Could you proofread all five chapters by Friday?
      ben → me | I can do chapters one and two by Friday, not the rest.
      me → ben | Thank you for telling me so quickly.
      """)
    #expect(episode?.responses.map(\.class) == [.acceptPart])
    #expect(Self.labels(episode).isDisjoint(with: ["THANKS_FOR_NO"]))
  }

  @Test("Who claims a right pushes, and is refused once more") func claimedRight() {
    let episode = Self.only(
      """
      me → ben | Could you give us a refund?
      ben → me | I'm afraid we can't, the sale was final.
      me → ben | Nine years a customer, I think I've earned that.
      ben → me | No, we don't refund sale items.
      """)
    #expect(Self.labels(episode).contains("ENTITLED"))
    #expect(Self.labels(episode).isDisjoint(with: ["PRESSURE", "RECONSIDER"]))
    #expect(episode?.responses.map(\.class) == [.decline, .decline])
  }

  @Test(
    "What is asked beside the reply to a question back is an ask of its own",
    arguments: [
      "The blue ones. By the way, could you also translate the menu?",
      "The blue ones. Could you also translate the menu for the guests?",
    ])
  func askedBesideAReply(reply: String) {
    let found = episodes(
      in: conversation(
        """
        ben → me | Could you bring the chairs on Sunday?
        me → ben | Which chairs do you mean?
        ben → me | \(reply)
        me → ben | Sorry, I can't translate the menu.
        """))
    #expect(found.map { $0.responses.map(\.class) } == [[.clarify], [.decline]])
  }

  @Test("A reply to a question back that asks for more of the same opens nothing") func replyOnTheMatter() {
    let episode = Self.only(
      """
      ben → me | Could you bring the chairs on Sunday?
      me → ben | Which chairs do you mean?
      ben → me | The blue ones. Could you carry them through the back door?
      """)
    #expect(episode?.responses.map(\.class) == [.clarify])
  }

  @Test(
    "What is asked again in an order, or in fewer words, was another ask or none",
    arguments: [
      ("Please call Ben.", "Please call Ben."), ("Please pay invoice 4711.", "Please pay invoice 4711."),
      ("Could you send me the sales figures?", "Please send me the figures."),
    ])
  func askedAgain(first: String, again: String) {
    let found = episodes(
      in: conversation("ana → me | \(first)\nana → me | \(again)", medium: .chat), depth: .rules)
    #expect(found.map { $0.repeats.map(\.text) } == [[again]])
  }

  @Test("A question with the one word of an order is no reminder of it") func oneWordInCommon() {
    let found = episodes(
      in: conversation("ana → me | Please feed the cat.\nana → me | Is the cat ok?", medium: .chat), depth: .rules)
    #expect(found.first?.repeats.isEmpty == true)
  }

  @Test("A reminder was lost behind a yes to something else") func remindedBesideAYes() {
    let script = """
      me → ruth | Could you design the poster for the fair?
      ruth → me | Let me think about it. Another thing: could you lend me your ladder?
      +8640 me → ruth | Sure, you can have the ladder. Have you decided about the poster yet?
      """
    let found = episodes(in: conversation(script), depth: .rules)
    #expect(found.map(\.repeats.count) == [1, 0])
    #expect(found.last?.responses.map(\.class) == [.accept])
  }

  @Test("What pressed behind a yes to something else was lost") func pressedBesideAYes() {
    let script = """
      ruth → me | Could you design the poster for the fair?
      me → ruth | Sorry, I can't do the poster.
      +2000 me → ruth | Could you lend me your ladder?
      ruth → me | Sure, you can have the ladder. But after all I did for you last year you really owe me that poster!
      """
    let found = episodes(in: conversation(script), depth: .rules)
    #expect(found.map(\.direction) == [.incoming, .outgoing])
    #expect(Self.labels(found.first).contains("PRESSURE"))
  }

  @Test(
    "A question that points back to an ask after silence was an ask of its own",
    arguments: ["Would you let them film?", "would you do it?"])
  func pointedBack(question: String) {
    let episode = Self.only(
      """
      ben → me | Would you let a crew of three film on the ward in the night?
      +1440 ben → me | \(question)
      me → ben | Sorry, we can't have a crew on the ward.
      """)
    #expect(episode?.repeats.map(\.text) == [question])
    #expect(episode?.responses.map(\.class) == [.decline])
  }

  @Test("What asks for another act by a pronoun is no repeat") func anotherActBesideIt() {
    let found = episodes(
      in: conversation("ben → me | Could you review the draft?\n+1440 ben → me | Could you send it to Ann?"),
      depth: .rules)
    #expect(found.map(\.repeats.count) == [0, 0])
  }

  @Test("An ask that a reminder put again in its second sentence was an ask of its own") func askedInAReminder() {
    let episode = Self.only(
      """
      ben → me | Is it possible that we pay the invoice 5517 in September only?
      me → ben | I have to ask our director first, I'll tell you on Friday.
      +10080 ben → me | I am still waiting for an answer. May we pay the invoice 5517 in September?
      """)
    #expect(episode?.repeats.count == 1)
  }

  @Test("An ask that was changed in the next turn after a no was an ask of its own") func changedAfterANo() {
    let script = """
      sue → me | Could the four girls miss the maths mock for the final?
      me → sue | What a season! But no, Sue. The mock decides who is entered for the higher paper.
      sue → me | They put the kick-off back! Would it be all right if they sat the first paper and left at noon?
      me → sue | Yes, that's fine.
      """
    let found = episodes(in: conversation(script), depth: .rules)
    #expect(found.map { $0.responses.map(\.class) } == [[.decline, .accept]])
  }

  @Test(
    "Other matter right after a no is an ask of its own",
    arguments: ["By the way, could you translate that menu for them?", "May I tell it at the dinner, without names?"])
  func otherMatterAfterANo(asked: String) {
    let script = """
      ben → me | Would you sit on the panel on Friday?
      me → ben | I'm sorry, not Friday. I once sat on one with four chairs and three speakers.
      ben → me | \(asked)
      """
    #expect(episodes(in: conversation(script), depth: .rules).count == 2)
  }
}
