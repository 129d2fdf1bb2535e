import Messages
import Testing

@testable import Readers

@Suite struct LyncFormatTests {
  @Test func readsARoomAndNotItsFirstMessageTwice() throws {
    let reading = try ChatFixture.lync.read()
    #expect(
      reading.lines == [
        "09:00:10 kim@post.example: Who can stay late?\nOnly today.", "09:01:00 lee@post.example: I can't",
      ])
    #expect(reading.messages.map(\.readers) == [["lee@post.example"], ["kim@post.example"]])
    #expect(reading.messages.map(\.sender.name) == ["Kim Example", "Lee Example"])
    #expect(reading.exclusions.map(\.reason) == [.noText])
    #expect(reading.faults == [] && reading.warnings == [])
  }

  @Test func aTimeInTicksAloneIsNoTime() throws {
    let reading = try ChatFixture.lync.read(
      "<Conversations><Conversation><Messages><Message type='CHAT' content='x'><Sender email='a@b.example'/>"
        + "<DateTimeUTC long='633482073409535482'/></Message></Messages></Conversation></Conversations>")
    #expect(reading.faults.map(\.code) == ["no-date"])
  }

  @Test func isoTimesOfSevenDigitsAreReadWhereMillisecondsAreMissing() throws {
    let reading = try ChatFixture.lync.read(
      "<Conversations><Conversation><Messages><Message type='CHAT' content='x'><Sender email='a@b.example'/>"
        + "<DateTimeUTC string='2008-06-04T20:15:40.9535482Z'/></Message></Messages></Conversation></Conversations>")
    #expect(reading.messages.map(\.sent.instant.milliseconds) == [1_212_610_540_953])
  }
}
