import Messages
import Testing

@testable import Readers

@Suite struct BloombergFormatTests {
  @Test func readsARoomWithWhoeverIsInIt() throws {
    let reading = try ChatFixture.bloomberg.read()
    #expect(
      reading.lines == [
        "09:00:10 kim@post.example: Can you price this & the other\nby four?",
        "09:01:00 bloomberg:lee2: Not today, tomorrow at nine", "09:01:20 kim@post.example: Pity",
      ])
    #expect(reading.messages.map(\.readers) == [["bloomberg:lee2"], ["kim@post.example"], []])
    #expect(reading.messages.map(\.sender.name) == ["Kim Example", "LEE2", "Kim Example"])
    #expect(reading.exclusions.map(\.reason) == [.noText])
    #expect(reading.faults == [] && reading.warnings == [])
  }

  @Test func anEndTagThatClosesNothingLosesOneMessageAndNotTheRest() throws {
    let reading = try ChatFixture.bloomberg.read(
      "<FileDump><Conversation><Message><LoginName>A</LoginName></ConversationID><Content>x</Content></Message>"
        + "<Message><LoginName>B</LoginName><DateTimeUTC>1212570010</DateTimeUTC><Content>y</Content></Message>"
        + "</Conversation></FileDump>")
    #expect(reading.messages.map(\.body) == ["y"])
    // The end tag that closes nothing, and those of the dump, which then have nothing left to close.
    #expect(reading.faults.map(\.code) == ["malformed-xml", "malformed-xml"])
  }

  @Test func anotherConversationHasOtherMembers() throws {
    let entered = "<ParticipantEntered><LoginName>A</LoginName></ParticipantEntered>"
    let message = "<Message><LoginName>B</LoginName><DateTimeUTC>1212570010</DateTimeUTC><Content>y</Content></Message>"
    let reading = try ChatFixture.bloomberg.read(
      "<FileDump><Conversation>\(entered)</Conversation><Conversation>\(message)</Conversation></FileDump>")
    #expect(reading.messages.map(\.readers) == [[]])
  }

  @Test func aDayWithoutATimeIsNoTime() throws {
    let reading = try ChatFixture.bloomberg.read(
      "<FileDump><Conversation><Message><LoginName>B</LoginName><DateTimeUTC>today</DateTimeUTC><Content>y</Content>"
        + "</Message></Conversation></FileDump>")
    #expect(reading.faults.map(\.code) == ["no-date"])
  }
}
