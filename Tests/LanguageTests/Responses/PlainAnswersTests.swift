import Language
import Messages
import Testing

/// Answers that nobody could misunderstand, read as closely as in an archive.
@Suite struct PlainAnswersTests {
  private static let asks: [(String, AskType)] = [
    ("Can you feed the cat on Friday?", .action), ("Could you review the attached draft by Thursday?", .action),
    ("Are you free for a call tomorrow at ten?", .time), ("Is it ok if I take Friday off?", .approval),
  ]

  private static func classes(_ answer: String) -> [ResponseClass] {
    asks.map { classifyResponse(answer, to: $0.0, type: $0.1, medium: .chat).class }
  }

  @Test(arguments: [
    "No.", "No, sorry.", "Sorry, no.", "Nope.", "nah", "I can't.", "cant sorry", "no i cant", "I can't after all.",
    "Sorry, I can't after all.", "I won't be able to.", "I'm afraid not.", "Unfortunately not.", "No can do.",
    "No way.", "Not really.", "Not this time.", "I'd rather not.", "I'll pass.", "I have to say no.",
    "Absolutely not.", "I must decline.", "Friday doesn't work.", "No, I'm busy.", "Thank you, but I can't.",
    "I'd love to but I can't.", "I wish I could.",
  ])
  func aPlainNoIsANo(answer: String) {
    #expect(Self.classes(answer) == Array(repeating: .decline, count: Self.asks.count))
  }

  @Test(arguments: [
    "Yes.", "Sure.", "ok", "Yep", "yeah sure", "Of course.", "No problem.", "Will do.", "Happy to.", "On it.",
    "Absolutely.", "Gladly.", "Sounds good.", "Fine with me.", "Yes, of course.", "I'd be glad to.",
  ])
  func aPlainYesIsAYes(answer: String) {
    #expect(Self.classes(answer) == Array(repeating: .accept, count: Self.asks.count))
  }

  @Test(arguments: [
    ("Can you recommend a plumber?", "Try Hansen in Mill Street, he did our bathroom."),
    ("Can you recommend a plumber?", "Hansen in Mill Street."),
    ("Do you know anyone who could translate this?", "Ask Marta Silva, she does legal texts."),
    ("Would you be able to suggest anyone else to talk to?", "Please, try Frank Weber. He knows all about it."),
  ])
  func whoNamedSomebodyAsWasAskedWasReadAsSendingOnToThem(ask: String, answer: String) {
    #expect(classifyResponse(answer, to: ask, type: .info, medium: .email).class == .accept)
  }

  @Test func whoSendsOnToSomebodyElseDeclines() {
    let answer = "Ask Marta Silva, she does legal texts."
    #expect(classifyResponse(answer, to: "Could you translate this?", type: .action, medium: .email).class == .decline)
  }

  @Test func anotherDayBesideABadOneWasAFullYes() {
    let ask = "Are you free on Tuesday at three?"
    for answer in ["Tuesday is bad, but Wednesday at 3 works.", "This week is full, but Monday would be good."] {
      #expect(classifyResponse(answer, to: ask, type: .time, medium: .email).class == .acceptPart)
    }
  }

  @Test func pricesThatAreFixedWereReadAsDone() {
    let ask = "Could you lower your price by a tenth?"
    let answer = "Our prices are fixed."
    #expect(classifyResponse(answer, to: ask, type: .approval, medium: .email, depth: .rules).class == .decline)
  }

  @Test(arguments: [
    "Yes, I do.", "Yes, actually I do mind.", "Yes, please don't, the baby is asleep.", "I do mind, I'm freezing.",
    "Not in here, please.",
  ])
  func whoMindsWasReadAsGranting(answer: String) {
    #expect(classifyResponse(answer, to: "Do you mind if I smoke?", type: .approval, medium: .chat).class == .decline)
  }

  @Test(arguments: [
    "Of course not!", "Of course not, sit down.", "Certainly not, it's free.", "Not at all.", "No, go ahead.",
  ])
  func whoDoesNotMindWasReadAsRefusing(answer: String) {
    #expect(classifyResponse(answer, to: "Do you mind if I sit here?", type: .approval, medium: .chat).class == .accept)
  }

  @Test(arguments: ["I already told her.", "Too late, she knows."])
  func whatWasDoneAgainstAProhibitionWasReadAsObeyingIt(answer: String) {
    #expect(classifyResponse(answer, to: "Please don't tell mum.", type: .action, medium: .chat).class == .decline)
  }

  @Test func whoDoesWhatWasForbiddenWasReadAsObeying() {
    let ask = "Please don't sell the boat."
    #expect(classifyResponse("I'll sell the boat.", to: ask, type: .action, medium: .chat).class == .decline)
  }

  @Test func whoRemindsForbidsNothing() {
    let answer = "I already packed them."
    #expect(classifyResponse(answer, to: "Don't forget the keys!", type: .action, medium: .chat).class == .accept)
  }

  @Test(arguments: [
    ("Can you lend me 100 euros?", "I can lend you 50."), ("Could we meet at 10?", "I'll be there at 11."),
    ("Could you deliver 500 units by the 12th?", "We will deliver on the 14th."),
  ])
  func aYesToLessOrLaterWasReadAsAFullYes(ask: String, answer: String) {
    #expect(classifyResponse(answer, to: ask, type: .action, medium: .email).class == .acceptPart)
  }

  @Test(arguments: [
    "I'll be at my brother's.", "I'll be at work.", "I'll be watching the final.", "I'll be skiing.",
    "We'll be visiting my aunt.", "I'll be at work on Friday.",
  ])
  func whoWillBeElsewhereWasReadAsPromising(answer: String) {
    let ask = "Can you feed the cat on Friday?"
    #expect(classifyResponse(answer, to: ask, type: .action, medium: .chat).class == .decline)
  }

  @Test(arguments: ["I'll be there.", "I'll be glad to.", "I'll be at the door at eight.", "I'll be happy to."])
  func whoWillBeThereAccepts(answer: String) {
    let ask = "Can you let the plumber in?"
    #expect(classifyResponse(answer, to: ask, type: .action, medium: .chat, depth: .rules).class == .accept)
  }

  @Test(arguments: [
    "I've done it three times, that's enough.", "I've done my share.", "Once was enough.", "Never again!",
    "I did it last year, someone else's turn.", "I swept it yesterday, it's Olga's turn.",
    "I'm going to be in Lisbon.",
  ])
  func whoHadDoneItBeforeOrIsAwayWasReadAsDoingIt(answer: String) {
    let ask = "Can you sweep the yard again on Sunday?"
    let found = classifyResponse(answer, to: ask, type: .action, medium: .chat, depth: .rules)
    #expect(found.class == .decline)
  }

  @Test func aPlaceInAnswerToAnAskForOneWasNoAnswer() {
    let answer = "There's a quiet little café behind the station."
    let ask = "Can you recommend a place for breakfast?"
    #expect(classifyResponse(answer, to: ask, type: .info, medium: .chat).class == .accept)
  }

  @Test(arguments: ["She hasn't told me.", "Nobody told me.", "How should I know?", "I don't want to talk about it."])
  func notKnowingByHearsayWasReadAsInforming(answer: String) {
    let ask = "When does your sister move out?"
    #expect(classifyResponse(answer, to: ask, type: .info, medium: .chat, depth: .rules).class == .decline)
  }

  @Test(arguments: [
    ("Could you remove the late fee?", "I've taken it off your account."),
    ("Could you remove the late fee?", "You don't have to pay it."),
    ("Could you take me off the list?", "I've deleted your name."),
    ("Can I bring my cousin?", "The more the merrier."),
    ("Could you give me the recipe?", "I'll copy it out for you."),
  ])
  func whatWasRemovedOrDoneForOneWasNoYes(ask: String, answer: String) {
    #expect(classifyResponse(answer, to: ask, type: .action, medium: .chat, depth: .rules).class == .accept)
  }

  @Test func whatIsGoneWasAlwaysANo() {
    let ask = "Could you take my name off the list?"
    #expect(classifyResponse("It's gone.", to: ask, type: .action, medium: .chat, depth: .rules).class != .decline)
  }

  @Test(arguments: ["I'd prefer it to be just us.", "I'd prefer it if you left him at home.", "I'd rather you didn't."])
  func whatIsPreferredInsteadWasReadAsConsent(answer: String) {
    let found = classifyResponse(answer, to: "Can I bring my cousin?", type: .approval, medium: .chat, depth: .rules)
    #expect(found.class == .decline)
  }

  @Test func aBadDayWasNoNo() {
    let ask = "Are you free on Tuesday?"
    #expect(classifyResponse("tues is bad", to: ask, type: .time, medium: .chat, depth: .rules).class == .decline)
  }
}
