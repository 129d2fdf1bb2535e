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
}
