import Language
import Messages
import Testing

/// The examples and counter-examples of LABELS.md 4.2.
@Suite struct ResponseClassifierTests {
  static func response(_ answer: String, to ask: String, _ type: AskType = .action) -> ResponseClass {
    classifyResponse(answer, to: ask, type: type, medium: .email, depth: .rules).class
  }

  @Test(arguments: [
    "Sure, you'll have it Friday.", "Done, attached.", "I'd be glad to.", "Sure, whatever.", "Fine, all of it.",
    "No problem!", "👍", "✅", "I'll get back Monday with the file.", "Liked “Could you send me the sheet?”",
    "As if I could say no! sign me up", "will do", "No worries, I'll send it.", "kk", "yep",
  ])
  func accepts(answer: String) {
    #expect(Self.response(answer, to: "Could you send me the sheet?") == .accept)
  }

  @Test(arguments: [
    "I can do pages 1-10, not the rest.", "Not Friday; Monday noon I'll send it.", "Yes, if Jo covers my shift.",
    "Half now, half when the roof is on.",
  ])
  func acceptsInPart(answer: String) {
    #expect(Self.response(answer, to: "Could you send me the pages by Friday?") == .acceptPart)
  }

  @Test(arguments: [
    "Let me check and come back to you.", "I'll think about it.", "Not sure yet.", "I'll try.", "Maybe later.",
  ])
  func putsOff(answer: String) {
    #expect(Self.response(answer, to: "Could you send me the sheet?") == .defer)
  }

  @Test(arguments: [
    "Do you mean the old or new version?", "By when do you need it?", "So you'd like me to host all three days?",
    "Let me check: what size?", "I couldn't open the file.", "Sorry?",
  ])
  func asksBack(answer: String) {
    #expect(Self.response(answer, to: "Could you send me the sheet?") == .clarify)
  }

  @Test(arguments: [
    "I'm afraid I can't.", "We're at capacity; next quarter we could revisit.", "That's not something I do.",
    "I can't, ask Jo.", "Why would I do that?!", "Yes, but not this month.", "no, I'm busy",
    "cant rn, homework comes first",
    "Let's revisit next quarter, we're two people short.", "I'd love to, but I'll be in Oslo.",
    "That one's for your mum. But I'll bake a cake for the day", "👎", "nah",
  ])
  func declines(answer: String) {
    #expect(Self.response(answer, to: "Could you send me the sheet?") == .decline)
  }

  @Test(arguments: [
    "The spare key stays with me.", "We're going with somebody else.", "I wish I could.", "lol no", "Absolutely not.",
    "I don't lend my tools.", "None going here, sorry.", "It's still no to this one.", "I must not take it on.",
    "The board decided against it.", "I'd be useless at that, ask Noor.",
  ])
  func declinesWithoutTheUsualWords(answer: String) {
    #expect(Self.response(answer, to: "Could you lend me the spare key?") == .decline)
  }

  @Test(arguments: [
    "did it last night", "Returned it this morning.", "coming down now", "The key is yours.",
    "You shall have it by noon.",
    "sunday six it is", "With the greatest of pleasure.", "Be my guest.", "It's on its way.",
  ])
  func acceptsWithoutYes(answer: String) {
    #expect(Self.response(answer, to: "Could you lend me the spare key?") == .accept)
  }

  @Test func consentThatIsOnlyAskedForIsNone() {
    #expect(Self.response("Would you be happy with prints?", to: "Could we have a picture of yours?") == .clarify)
  }

  @Test func aYesToOneThingAndANoToAnotherIsAPart() {
    let answer = "The figures are attached. The interviews stay with me."
    #expect(Self.response(answer, to: "Please send the figures and the interviews.") == .acceptPart)
    #expect(Self.response("Two nights fine.", to: "Could he sleep here for a week?", .approval) == .acceptPart)
  }

  @Test func whatIsTypedAsAQuestionButAsksForNoFactCanBeRefused() {
    #expect(Self.response("hahaha no", to: "gimme your spare key?", .info) == .decline)
    #expect(Self.response("No, six.", to: "Does room 4 hold ten?", .info) == .accept)
  }

  @Test func whoAskedWhetherSomebodyElseCouldDoItWasReadAsNoRefusal() {
    #expect(Self.response("Could Jo do it?", to: "Could you take the minutes on Friday?") == .decline)
    for type in [AskType.action, .info] {
      #expect(Self.response("Could Jo do it?", to: "Who could take the minutes?", type) != .decline)
    }
  }

  @Test func thanksBeyondMeasureAreNoRefusal() {
    #expect(Self.response("I can't thank you enough.", to: "Could you send me the sheet?") != .decline)
  }

  @Test func aSubstantiveAnswerToAQuestionForInformationAccepts() {
    #expect(Self.response("They quoted 1,200 for the lot.", to: "What did the supplier quote?", .info) == .accept)
    #expect(Self.response("No, we don't have any.", to: "Do we have spare parts?", .info) == .accept)
    #expect(Self.response("I don't know, sorry.", to: "What did the supplier quote?", .info) == .decline)
  }

  @Test func noToDoYouMindGrantsIt() {
    #expect(Self.response("No, not at all.", to: "Do you mind checking the list?") == .accept)
    #expect(Self.response("Sorry, I can't today.", to: "Would you mind checking the list?") == .decline)
  }

  @Test func refrainingObeysAProhibition() {
    #expect(Self.response("I won't publish it.", to: "Don't publish it yet.") == .accept)
  }

  @Test func anotherActThanTheOneAskedForIsNoPart() {
    let answer = "I can't host it. I'll bring cake instead."
    #expect(Self.response(answer, to: "Can you host the party?") == .decline)
  }

  @Test func anotherFixedTimeForTheSameThingIsAPart() {
    let answer = "Can't at 6, I'm at the hairdresser's\n\n7:15 works, I'll ring you"
    #expect(Self.response(answer, to: "can you ring me at 6?", .time) == .acceptPart)
  }

  @Test func wordsThatDecideNothingAreUnsure() {
    #expect(Self.response("The weather is lovely here.", to: "Could you send me the sheet?") == .unsure)
    #expect(Self.response("", to: "Could you send me the sheet?") == .unsure)
  }

  @Test func theSpanIsTheSentenceThatDecides() {
    let answer = "Hi Ana, good to hear from you. I'm afraid I can't. Ben"
    let found = classifyResponse(answer, to: "Could you come?", type: .time, medium: .email, depth: .rules)
    #expect(
      String(decoding: Array(answer.utf8)[found.span.start..<found.span.end], as: UTF8.self) == "I'm afraid I can't.")
  }

  @Test func anyPrefixOfHostileBytesIsClassed() {
    let bytes = Array("No, but \u{FFFD}\0\u{202E}yes?! 👍🏽 ((((( “Liked” @@@ I'll … can't\r\n\r\n> x".utf8)
    for end in 0...bytes.count {
      let text = String(decoding: bytes[..<end], as: UTF8.self)
      let span = classifyResponse(text, to: text, type: .action, medium: .chat, depth: .rules).span
      #expect(span.start >= 0 && span.end <= text.utf8.count)
    }
  }
}
