import Messages
import Testing

@testable import Language

/// Every label knows when its message was sent, so that what comes with a no and what comes later can be told apart.
@Suite struct QualityTimeTests {
  private let ana = PersonID(rawValue: "ana")

  private func turn(_ key: String, minute: Int64, mine: Bool, _ body: String) -> Turn {
    Turn(
      message: MessageKey(rawValue: key), sender: mine ? .owner : ana, recipients: [TurnRecipient(mine ? ana : .owner)],
      at: Instant(seconds: minute * 60), medium: .sms, body: body)
  }

  @Test("An alternative sent an hour after the no has the time of its own message")
  func laterAlternative() throws {
    let conversation = Conversation(
      id: ConversationID(rawValue: "c"),
      turns: [
        turn("m0", minute: 0, mine: false, "Could you host the workshop on Friday?"),
        turn("m1", minute: 10, mine: true, "Sorry, I can't, we have the audit that day."),
        turn("m2", minute: 70, mine: true, "You could ask Jim instead."),
      ])
    let episode = try #require(episodes(in: conversation).first)
    let alternative = try #require(episode.qualities.first { $0.label.family == "ALTERNATIVE" })
    #expect(alternative.message.rawValue == "m2" && alternative.at == Instant(seconds: 70 * 60))
    #expect(episode.qualities.allSatisfy { $0.at != nil })
  }
}
