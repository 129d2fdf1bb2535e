import Messages
import Testing

@testable import Language

/// What is said in one go.
@Suite struct UtteranceTests {
  /// A chat message some seconds after the first, in its thread.
  private func answer(_ seconds: Int64, _ body: String) -> Turn {
    Turn(
      message: MessageKey(rawValue: "m\(seconds)"), sender: .owner, recipients: [TurnRecipient(person("ana"))],
      at: Instant(seconds: seconds), medium: .chat, body: body, repliesTo: MessageKey(rawValue: "m0"))
  }

  @Test("In a thread the third quick message was an answer of its own") func threads() {
    let ask = Turn(
      message: MessageKey(rawValue: "m0"), sender: person("ana"), recipients: [TurnRecipient(.owner)],
      at: Instant(seconds: 0), medium: .chat, body: "Could you lend me your drill for the weekend?")
    let answers = [answer(60, "Hm."), answer(90, "I'd have to think."), answer(120, "No, I can't lend it, sorry.")]
    let read = Conversation(id: ConversationID(rawValue: "c"), turns: [ask] + answers)
    #expect(utterances(of: read).map(\.parts.count) == [1, 3])
    #expect(episodes(in: read, depth: .rules).map { $0.responses.map(\.class) } == [[.decline]])
  }

  @Test("A question mark alone passed for a yes", arguments: ["?", "???", "!", "..."]) func marksAlone(marks: String) {
    let script = "ana → me | Could you bring the chairs on Sunday?\nme → ana | \(marks)"
    #expect(utterances(of: conversation(script, medium: .chat)).count == 1)
  }

  @Test(
    "An ask broken over two lines was two",
    arguments: [
      ("can you", "send me the list?"), ("could you pls", "bring the tent on friday"),
      ("any chance", "you could lend me the drill?"),
    ])
  func brokenAsk(opening: String, rest: String) {
    let turns = [opening, rest].enumerated().map { at, body in
      Turn(
        message: MessageKey(rawValue: "m\(at)"), sender: person("ana"), recipients: [TurnRecipient(.owner)],
        at: Instant(seconds: Int64(at) * 12), medium: .chat, body: body)
    }
    let found = episodes(in: Conversation(id: ConversationID(rawValue: "c"), turns: turns))
    #expect(found.map(\.ask.sentence) == [rest])
  }

  @Test(
    "What a phone answered passed for an answer",
    arguments: ["AUTO: Lorna is away until 13 Feb.", "[Auto-reply] I'm driving, I'll call you later."])
  func automaticReply(text: String) {
    let script = "me → lorna | Could you get us a nurse for Thursday?\nlorna → me | \(text)"
    #expect(episodes(in: conversation(script, medium: .sms)).map(\.responses.count) == [0])
  }

  @Test("Who speaks of automatic things wrote themselves", arguments: ["Auto is at the garage.", "Automatic: no."])
  func spokenOfAutomatic(text: String) {
    #expect(utterances(of: conversation("ana → me | \(text)", medium: .sms)).count == 1)
  }

  @Test(
    "What went to subscribers asked the user",
    arguments: [
      ("You are receiving this e-mail because you downloaded our white paper.\\nView in browser", 0),
      ("You are receiving this because you are subscribed to the group Old Mills.", 1),
    ])
  func massMail(footer: String, asks: Int) {
    let script = "ana → me | Hello,\\n\\ncould you send us your plans of the mill?\\n\\nAna\\n\\n\(footer)"
    #expect(episodes(in: conversation(script)).count == asks)
  }
}
