import Messages
import Testing

@testable import Readers

@Suite struct AdiumFormatTests {
  private static let head = #"<chat xmlns="http://purl.org/net/ulf/ns/0.4-02" account="lee" service="AIM">"#

  private func read(_ elements: String, end: String = "</chat>") throws -> ChatReading {
    try ChatFixture.adium.read(Self.head + elements + end)
  }

  @Test func readsALogAsAdiumWritesIt() throws {
    let reading = try ChatFixture.adium.read()
    #expect(
      reading.lines == [
        "08:14:20 kim@post.example: Can you take my shift on Friday?\nIt starts at nine & ends at five.",
        "08:15:01 me: Sorry, not on Friday :-(", "08:16:02 kim@post.example: waves",
      ])
    #expect(reading.messages.map(\.readers) == [["me"], ["kim@post.example"], ["me"]])
    #expect(reading.messages.map(\.sent.zoneMinutes) == [60, 60, 60])
    #expect(reading.messages.first?.sender.name == "Kim")
    #expect(reading.exclusions.map(\.reason) == [.outOfOffice, .noText])
    #expect(reading.warnings == [] && reading.faults == [])
  }

  @Test func screenNamesAreToldApartByTheirService() throws {
    let reading = try read(#"<message sender="Kim 09" time="2007-03-25T12:31:28-0400">hi</message>"#)
    #expect(reading.messages.map(\.sender.value) == ["aim:kim09"])
    #expect(reading.lines.first?.hasPrefix("16:31:28") == true)
  }

  @Test func theOwnerIsTheOwnerWithAnyResourceAndSpelling() throws {
    let reading = try read(#"<message sender="L ee" time="2007-03-25T12:31:28Z">hi</message>"#)
    #expect(reading.messages.map(\.sender) == [.owner])
  }

  @Test func everybodyWhoWritesIsAMemberOfTheGroup() throws {
    let time = #"time="2007-03-25T12:31:28Z""#
    let reading = try read(
      #"<message sender="a" \#(time)>1</message><message sender="lee" \#(time)>2</message>"#
        + #"<message sender="b" \#(time)>3</message>"#)
    #expect(reading.messages.map(\.readers) == [["me", "aim:b"], ["aim:a", "aim:b"], ["me", "aim:a"]])
  }

  @Test func everybodyInARoomIsNotOnePerson() throws {
    let time = #"time="2007-03-25T12:31:28Z""#
    let room = "tents@conference.post.example"
    let reading = try read(
      #"<message sender="\#(room)/Kim" \#(time)>1</message><message sender="lee" \#(time)>2</message>"#
        + #"<message sender="\#(room)/Sam" \#(time)>3</message>"#)
    #expect(reading.messages.map(\.sender.value) == ["\(room)/kim", "me", "\(room)/sam"])
    #expect(reading.messages.map(\.readers.count) == [2, 2, 2])
    #expect(reading.messages.map(\.sender.name) == ["Kim", nil, "Sam"])
  }

  @Test func whoNeverAnswersIsKnownFromTheNameOfTheFile() throws {
    let reading = try read(#"<message sender="lee" time="2007-03-25T12:31:28Z">hello?</message>"#)
    #expect(reading.messages.map(\.readers) == [["kim@post.example"]])
  }

  @Test func aCrashThatLeftNoClosingTagCostsNothing() throws {
    let reading = try read(#"<message sender="a" time="2007-03-25T12:31:28Z">hi</message>"#, end: "\n")
    #expect(reading.messages.map(\.body) == ["hi"])
    #expect(reading.faults == [] && reading.warnings.map(\.code) == ["unclosed-log"])
  }

  @Test func messagesBehindTheClosingTagAreRead() throws {
    let message = #"<message sender="a" time="2007-03-25T12:31:28Z">hi</message>"#
    let reading = try read(message + "</chat>" + message + "\n" + message)
    #expect(reading.messages.count == 3 && reading.faults.count == 1)
  }

  @Test func controlBytesAreDroppedAndSaid() throws {
    let reading = try read("<message sender=\"a\" time=\"2007-03-25T12:31:28Z\">h\u{1}i\u{8}</message>")
    #expect(reading.messages.map(\.body) == ["hi"])
    #expect(reading.warnings.map(\.code) == ["illegal-characters"])
  }

  @Test(arguments: ["2007-03-25", "yesterday", "", "2007-13-25T12:31:28Z", "2007-03-25T25:31:28Z"])
  func aMessageWithoutAReadableTimeIsUnreadable(_ time: String) throws {
    let reading = try read(#"<message sender="a" time="\#(time)">hi</message>"#)
    #expect(reading.faults.map(\.code) == ["no-date"])
  }

  @Test func aTimeWithoutAZoneIsLocalAndCounted() throws {
    let log = Self.head + #"<message sender="a" time="2007-03-25T12:31:28">hi</message></chat>"#
    #expect(try ChatFixture.adium.read(log).warnings.map(\.code) == ["local-time"])
    let berlin = ReadingOptions(offsetMinutes: { _ in 120 })
    #expect(try ChatFixture.adium.read(log, options: berlin).lines == ["10:31:28 aim:a: hi"])
  }

  @Test func theSameTextTwiceInASecondIsTwoMessages() throws {
    let message = #"<message sender="a" time="2007-03-25T12:31:28Z">hi</message>"#
    #expect(Set(try read(message + message).keys).count == 2)
  }

  @Test func theWindowSaysWhoseLogItIsWhereTheAccountDoubtsIt() throws {
    let reading = try read(
      #"<event type="windowOpened" sender="kim" time="2007-03-25T12:31:28Z"/>"#
        + #"<message sender="kim" time="2007-03-25T12:31:28Z">hi</message>"#)
    #expect(reading.messages.map(\.sender) == [.owner])
    #expect(reading.warnings.map(\.code) == ["owner-in-doubt"])
  }
}
