import Messages
import Testing

@testable import Readers

@Suite struct MessengerFormatTests {
  /// The fixture where it lies, beside another history.
  private func readInFolder() throws -> ChatReading {
    try ChatReading(
      MessengerFormat.reader(ByteSource(file: fixturePath(ChatFixture.messenger.name)), options: ReadingOptions()))
  }

  @Test func theOwnerIsWhoStandsInEveryHistoryOfTheFolder() throws {
    let reading = try readInFolder()
    #expect(
      reading.lines == [
        "00:09:36 kim (at work): Can I borrow\nyour bike?", "00:10:00 me: It is broken, sorry",
        "20:00:00 me: Back soon", "20:00:30 sam: Hello both",
      ])
    #expect(
      reading.messages.map(\.readers) == [["me"], ["kim (at work)"], ["kim (at work)"], ["me", "kim (at work)"]])
    #expect(reading.exclusions.map(\.reason) == [.noText])
    #expect(reading.warnings == [] && reading.faults == [])
  }

  @Test func aLoneHistoryDoesNotSayWhoseItIs() throws {
    let reading = try ChatFixture.messenger.read()
    #expect(reading.messages.map(\.sender.value) == ["kim (at work)", "lee", "lee on holiday", "sam"])
    #expect(reading.warnings.map(\.code) == ["owner-unknown"])
  }

  @Test func theLogonNameIsTheAddressWhereItIsWritten() throws {
    let reading = try ChatFixture.messenger.read(
      #"<Log FirstSessionID="1"><Message DateTime="2009-03-14T00:09:36Z"><From><User FriendlyName="K" "#
        + #"LogonName="kim@post.example"/></From><Text>hi</Text></Message></Log>"#)
    #expect(reading.messages.map(\.sender) == [.email("kim@post.example")])
  }

  @Test func localDatesAreNotBelieved() throws {
    let reading = try ChatFixture.messenger.read(
      #"<Log FirstSessionID="1"><Message Date="3/13/2009" Time="5:09:36 PM"><From><User FriendlyName="K"/></From>"#
        + "<Text>hi</Text></Message></Log>")
    #expect(reading.faults.map(\.code) == ["no-date"])
  }
}
