import Messages
import Testing

@testable import Language

/// What is asked by mail and goes on by text message.
@Suite struct StoriesTests {
  /// A text message some hours after the ask; nil stands for the owner.
  private func text(_ hours: Double, from sender: PersonID, _ body: String) -> Turn {
    let other: PersonID = sender == .owner ? person("ana") : .owner
    return Turn(
      message: MessageKey(rawValue: "t\(hours)"), sender: sender, recipients: [TurnRecipient(other)],
      at: Instant(seconds: 0).adding(hours: hours), medium: .sms, body: body)
  }

  private func told(
    _ asks: String..., turns: [Turn], calls: [SpokenContact] = [], others: [Episode] = []
  ) -> StoryEnd {
    let script = asks.map { "ana → me | \($0)" }.joined(separator: "\n")
    let open = episodes(in: conversation(script), depth: .rules)
    return end(
      of: Story(counterpart: person("ana"), open: open, turns: turns, others: others, calls: calls), depth: .rules)
  }

  private let ask = "Could you finish the slides for the fair by Friday?"

  @Test func `An answer that names the mail answers it`() throws {
    let end = told(ask, turns: [text(5, from: .owner, "Re your mail about the slides: sorry, I can't.")])
    let answer = try #require(end.changed.first?.firstDecision)
    #expect(answer.class == .decline && answer.medium == .sms)
    #expect(answer.provenance.rule?.hasPrefix("MENTION/") == true && answer.confidence <= 0.8)
  }

  @Test func `An answer in the words of the ask answers it, less surely`() throws {
    let end = told(ask, turns: [text(5, from: .owner, "I can't do the slides for the fair, sorry.")])
    let answer = try #require(end.changed.first?.firstDecision)
    #expect(answer.provenance.rule?.hasPrefix("WORDS/") == true && answer.confidence <= 0.6)
  }

  @Test func `After a call one word is enough`() throws {
    let body = "So I can't do the slides, sorry."
    let call = SpokenContact(person: person("ana"), at: Instant(seconds: 3600), seconds: 240)
    let end = told(ask, turns: [text(5, from: .owner, body)], calls: [call])
    let answer = try #require(end.changed.first?.firstDecision)
    #expect(answer.provenance.rule?.hasPrefix("TALK/") == true)
    #expect(answer.spoken == SpokenEvidence(medium: .call, grade: .logged, at: call.at))
    #expect(told(ask, turns: [text(5, from: .owner, body)]).changed.isEmpty)
  }

  @Test(arguments: ["Sure, see you there.", "No, sorry.", "Ok!", "Can't talk now.", "Which room is it?"])
  func `What names nothing answers nothing`(body: String) {
    let call = SpokenContact(person: person("ana"), at: Instant(seconds: 3600), seconds: 240)
    #expect(told(ask, turns: [text(5, from: .owner, body)]) == StoryEnd())
    #expect(told(ask, turns: [text(5, from: .owner, body)], calls: [call]) == StoryEnd())
  }

  @Test func `Silence and a call alone decide nothing`() {
    let call = SpokenContact(person: person("ana"), at: Instant(seconds: 3600), seconds: 240)
    #expect(told(ask, turns: [], calls: [call]) == StoryEnd())
  }

  @Test func `Before the ask and after thirty days nothing is linked`() {
    let body = "Re your mail about the slides: sorry, I can't."
    #expect(told(ask, turns: [text(-1, from: .owner, body)]) == StoryEnd())
    #expect(told(ask, turns: [text(721, from: .owner, body)]) == StoryEnd())
  }

  @Test func `A message that answers something else in place is left there`() {
    let other = episodes(
      in: conversation(
        "ana → me | Lunch at noon?\nme → ana | I can't do the slides for the fair, sorry.", medium: .sms),
      depth: .rules)
    var elsewhere = other
    if !elsewhere.isEmpty, !elsewhere[0].responses.isEmpty {
      elsewhere[0].responses[0].message = MessageKey(rawValue: "t5.0")
    }
    let turns = [text(5, from: .owner, "I can't do the slides for the fair, sorry.")]
    #expect(told(ask, turns: turns, others: elsewhere) == StoryEnd())
  }

  @Test func `A reminder by another medium is one with the ask, and the answer to it answers both`() throws {
    let reminder = text(5, from: person("ana"), "Did you see my mail about the slides?")
    let again = episodes(
      in: Conversation(id: ConversationID(rawValue: "s"), turns: [reminder], people: [:]), depth: .rules)
    let end = told(
      ask, turns: [reminder, text(6, from: .owner, "Yes, I'll finish them by Thursday.")], others: again)
    #expect(end.joined == again.map(\.id))
    #expect(end.changed.first?.repeats.map(\.message) == [reminder.message])
    #expect(end.changed.first?.firstDecision?.class == .accept)
    let receipt = told(ask, turns: [reminder, text(6, from: .owner, "Yes.")], others: again)
    #expect(receipt.changed.first?.firstDecision == nil)
  }

  @Test func `Of two mails the one in whose words it is answered is answered`() {
    let end = told(
      ask, "Please write the minutes of the board meeting.",
      turns: [text(5, from: .owner, "About your mail: I can't write the minutes, sorry.")])
    #expect(end.changed.map(\.ask.sentence) == ["Please write the minutes of the board meeting."])
    let bare = told(
      ask, "Please write the minutes of the board meeting.",
      turns: [text(5, from: .owner, "Got your mail. Sorry, I can't.")])
    #expect(bare == StoryEnd())
  }

  /// What a mail makes of an ask by mail of which a text message had reminded.
  private func answered(_ body: String) -> (end: StoryEnd, reminders: [EpisodeID], mail: MessageKey) {
    let reminder = text(
      5, from: person("ana"), "Did you see my email about the slides? Could you finish the slides for the fair today?")
    var mail = text(6, from: .owner, body)
    mail.medium = .email
    let again = episodes(in: Conversation(id: ConversationID(rawValue: "s"), turns: [reminder]), depth: .rules)
    let open = episodes(in: conversation("ana → me | \(ask)"), depth: .rules) + again
    let end = end(of: Story(counterpart: person("ana"), open: open, turns: [reminder, mail]), depth: .rules)
    return (end, again.map(\.id), mail.message)
  }

  @Test func `An answer by mail to an ask that was put again by text message was lost`() throws {
    let found = answered("Re your text about the slides: sorry, I can't finish the slides for the fair.")
    #expect(!found.reminders.isEmpty && found.end.joined == found.reminders)
    let answer = try #require(found.end.changed.first?.firstDecision)
    #expect(answer.class == .decline && answer.message == found.mail)
  }

  @Test func `The next mail after a reminder by text message was read as its answer`() {
    let found = answered("Sorry, I can't lend you the tent.")
    #expect(!found.reminders.isEmpty && found.end.joined == found.reminders)
    #expect(found.end.changed.allSatisfy { $0.responses.isEmpty })
  }
}
