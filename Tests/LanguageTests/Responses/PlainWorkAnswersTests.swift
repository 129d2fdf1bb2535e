import Language
import Messages
import Testing

/// Plain answers of work and trade, read by the rules alone: what they say needs nothing learned.
@Suite struct PlainWorkAnswersTests {
  private static func read(_ answer: String, to ask: String, _ type: AskType = .action) -> ResponseClass {
    classifyResponse(answer, to: ask, type: type, medium: .email, depth: .rules).class
  }

  @Test(arguments: [
    "Approved, except for the new laptops.", "Approved, apart from number 12.", "Approved, minus the second night.",
    "All approved except number 12.", "Approved with the exception of the hotel.",
    "Everything but the marketing part is approved.", "All but one of them are approved.",
    "I've approved all of them bar the last one.", "Yes, except for the footer.",
    "Checked all of them except the footer.",
  ])
  func aYesWithAnExceptionWasAFullYes(answer: String) {
    #expect(Self.read(answer, to: "Could you approve the list?", .approval) == .acceptPart)
  }

  @Test func anExceptionThatTakesNothingAwayIsNoPart() {
    #expect(Self.read("Approved, except that I'd love a copy.", to: "Do you approve it?", .approval) == .accept)
  }

  @Test(arguments: [
    "The August books are attached, September isn't closed yet.",
    "Here are the minutes. The slides will follow next week.", "Tested A to C; D and E are still to come.",
    "I've checked half of them.",
  ])
  func aPartDeliveredWasTakenForTheWhole(answer: String) {
    #expect(Self.read(answer, to: "Could you get all of that to me by Friday?") == .acceptPart)
  }

  @Test(arguments: [
    "From 8 to 12, not longer.", "From 8 to 12, no longer.", "Only in the morning.", "Only to the second.",
    "Only by video.", "Only online.", "There yes, back no.", "Sunday no, Saturday yes.", "fri no sat yes",
    "I'll come, but Peter can't.", "I can, Peter can't.", "Just me, Peter is away.",
  ])
  func aLimitInFewWordsWasAFullYesOrNo(answer: String) {
    #expect(Self.read(answer, to: "Could you both come at the weekend?", .time) == .acceptPart)
  }

  @Test(arguments: [
    "Denied.", "Request denied.", "Permission denied.", "Parking there is prohibited.", "Breakfast is not included.",
    "Installation is not included in the price.", "Delivery is billed separately.",
    "The address can no longer be changed.", "Orders can no longer be cancelled once they are packed.",
    "The price is final.", "The schedule is final.", "The date is fixed.", "This is already our best price.",
    "Cancellation fees are non-negotiable.", "Tickets are non-refundable.", "Refunds are excluded.",
    "That's the price, take it or leave it.", "Two thousand is our final offer.", "That's our lowest price.",
    "My fee is the same for everyone.",
  ])
  func aNoStatedAsAStateOfThingsWasNone(answer: String) {
    #expect(Self.read(answer, to: "Could you make an exception for us?", .approval) == .decline)
  }

  @Test(arguments: [
    "We're happy with our current provider.", "We're satisfied with what we have.", "We're well served already.",
    "We are all set, thanks.", "We see no need for a change.", "There's no need on our side at the moment.",
    "We don't need it.", "We have no need of it.", "We're fine with the one we've got.",
  ])
  func whoNeedsNothingSeemedToSayNothing(answer: String) {
    #expect(Self.read(answer, to: "Would you like to try our new service?", .approval) == .decline)
  }

  @Test(arguments: [
    "Prior commitments prevent me from attending.", "A previous engagement prevents me from coming.",
  ])
  func whoIsPreventedDeclines(answer: String) {
    #expect(Self.read(answer, to: "Could you come to the opening?", .time) == .decline)
  }

  @Test(arguments: [
    "Can I sleep on it?", "May I think about it until Monday?", "Could you give me a few days to think?",
    "Is it OK if I decide next week?", "Mind if I think it over until tomorrow?", "I'll have to raise this with HR.",
    "I'll have to run that past Finance.", "I have to run it by my boss.", "That has to go through HR first.",
    "This needs to go before the board.",
  ])
  func timeToThinkWasReadAsAQuestionOrAYes(answer: String) {
    #expect(Self.read(answer, to: "Could you take over the shop in May?", .approval) == .defer)
  }

  @Test(arguments: [
    "Shall we postpone the picnic until June?", "Shall we hire a second cook?", "Shall we wait for the others?",
    "Shall we start at nine?", "Shall we use the blue cups?", "Shall we renew the lease?",
    "Shall we go with the cheaper one?", "Shall we take the train or fly?", "We request access to the map room.",
    "Grateful for your comments on the draft.",
  ])
  func whatShallBeDoneTogetherOrIsHopedForIsAsked(text: String) {
    let found = detectAsks(in: text, medium: .email, depth: .rules)
    #expect(found.map(\.sentence) == [text] && found.allSatisfy { $0.confidence >= 0.9 })
  }

  @Test(arguments: ["Shall we help you with the boxes?", "Grateful for your help last week."])
  func anOfferAndThanksAreNoAsks(text: String) {
    #expect(detectAsks(in: text, medium: .email, depth: .rules).isEmpty)
  }
}
