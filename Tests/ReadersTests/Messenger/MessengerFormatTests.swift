import Foundation
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

  /// What the first of some histories says that lie in a folder of their own.
  private func readFirst(_ histories: [(file: String, elements: [String])]) throws -> ChatReading {
    let folder = NSTemporaryDirectory() + "pushback-messenger-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (file, elements) in histories {
      let text = "<Log FirstSessionID='1'>" + elements.joined() + "</Log>"
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(file)"))
    }
    let source = try ByteSource(file: "\(folder)/\(histories[0].file)")
    return try ChatReading(MessengerFormat.reader(source, options: ReadingOptions()))
  }

  private func message(_ from: String, to: String) -> String {
    "<Message DateTime='2009-03-14T00:09:36Z'><From><User FriendlyName='\(from)'/></From>"
      + "<To><User FriendlyName='\(to)'/></To><Text>hi</Text></Message>"
  }

  @Test func oneChangedNameOfTheUserCostsNoOwnerInTheOtherHistories() throws {
    let reading = try readFirst([
      ("kim1001.xml", [message("Kim", to: "lee"), message("lee", to: "Kim")]),
      ("alex1002.xml", [message("Alex", to: "lee")]), ("sam1003.xml", [message("Sam", to: "lee on a boat")]),
    ])
    #expect(reading.messages.map(\.sender.value) == ["kim", "me"])
    #expect(reading.warnings == [])
  }

  @Test func aFriendOfSomeHistoriesIsNotTakenForTheUser() throws {
    let reading = try readFirst([
      ("kim1001.xml", [message("Kim", to: "lee one"), message("Sam", to: "Kim")]),
      ("sam1002.xml", [message("Sam", to: "lee two")]), ("alex1003.xml", [message("Alex", to: "lee three")]),
      ("ana1004.xml", [message("Ana", to: "lee four")]),
    ])
    #expect(reading.warnings.map(\.code) == ["owner-unknown"])
  }

  @Test func aContactWhoseNameChangesStaysOnePerson() throws {
    let reading = try readFirst([
      (
        "kim.post1234567890.xml",
        [message("Kim", to: "lee"), message("Kim is out", to: "lee"), message("lee", to: "Kim")]
      ), ("alex1002345678.xml", [message("Alex", to: "lee")]),
    ])
    #expect(reading.messages.map(\.sender.value) == ["msn:kim.post", "msn:kim.post", "me"])
    #expect(reading.messages.map(\.sender.name) == ["Kim", "Kim is out", nil])
    #expect(reading.messages.map(\.readers) == [["me"], ["me"], ["msn:kim.post"]])
  }

  @Test func whoWasAddedToATalkIsNotItsContact() throws {
    let join = "<Join DateTime='2009-03-14T00:09:40Z'><User FriendlyName='Sam'/><Text>Sam joins</Text></Join>"
    let reading = try readFirst([
      ("kim1234567890.xml", [message("Kim", to: "lee"), join, message("Sam", to: "lee")]),
      ("alex1002345678.xml", [message("Alex", to: "lee")]),
    ])
    #expect(reading.messages.map(\.sender.value) == ["msn:kim", "sam"])
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
