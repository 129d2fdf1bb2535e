import Messages
import Testing

@testable import Readers

@Suite struct TelegramFormatTests {
  private func chat(_ type: String, _ messages: String) throws -> ChatReading {
    try ChatFixture.telegram.read(#"{"name": "Kim", "type": "\#(type)", "id": 2002, "messages": [\#(messages)]}"#)
  }

  @Test func readsAnExportOfEverything() throws {
    let reading = try ChatFixture.telegram.read()
    #expect(
      reading.lines == [
        "08:00:00 telegram:2002: Can you feed the cat?", "08:01:00 me: 👍",
        "08:05:00 me: No, sorry. I’m away 🙂", "08:00:00 telegram:2003: Who sings on Sunday?", "08:01:00 me: I do",
        "08:02:00 telegram:2004: me too",
      ])
    #expect(reading.exclusions.map(\.reason) == [.noText, .noText, .toSelf, .bulk])
    #expect(reading.messages.map(\.readers.count) == [1, 1, 1, 2, 2, 2])
    #expect(reading.faults == [] && reading.warnings == [])
  }

  @Test func repliesAndReactionsSayWhatTheyAnswer() throws {
    let messages = try ChatFixture.telegram.read().messages
    #expect(messages[0].messageID == "telegram:2002:1")
    #expect(messages[1].inReplyTo == ["telegram:2002:1"] && messages[2].inReplyTo == ["telegram:2002:1"])
  }

  @Test func callsHaveTheirLength() throws {
    let calls = try ChatFixture.telegram.read().calls
    #expect(calls.map(\.kind) == [.incoming, .missed] && calls.map(\.seconds) == [73, 0])
    #expect(calls.map(\.counterpart.value) == ["telegram:2002", "telegram:2002"])
  }

  @Test func aCallOfAllTheSecondsThereAreHasNoLength() throws {
    let call = #"{"id": 1, "type": "service", "action": "phone_call", "date_unixtime": "1620115200""#
    let reading = try chat("personal_chat", call + #", "duration_seconds": \#(Int.max)}"#)
    #expect(reading.calls.map(\.seconds) == [0])
  }

  @Test func inAPersonalChatWhoeverIsNotTheOtherIsTheOwner() throws {
    let reading = try chat(
      "personal_chat",
      #"{"id": 1, "type": "message", "date_unixtime": "1620115200", "from_id": "user1001", "text": "hi"}"#)
    #expect(reading.messages.map(\.sender) == [.owner])
    #expect(reading.messages.map(\.readers) == [["telegram:2002"]])
    #expect(reading.messages.first?.recipients.first?.address.name == "Kim")
  }

  @Test func anExportOfOneGroupDoesNotSayWhoseItIs() throws {
    let reading = try chat(
      "private_group",
      #"{"id": 1, "type": "message", "date_unixtime": "1620115200", "from": "Lee", "from_id": "user1", "text": "a"},"#
        + #"{"id": 2, "type": "message", "date_unixtime": "1620115201", "from": "Sam", "from_id": 7, "text": "b"}"#)
    #expect(reading.messages.map(\.sender.value) == ["telegram:1", "telegram:7"])
    #expect(reading.warnings.map(\.code) == ["owner-unknown"])
  }

  @Test func olderExportsHaveLocalTimesOnly() throws {
    let reading = try chat(
      "personal_chat", #"{"id": 1, "type": "message", "date": "2019-01-01T10:00:00", "from_id": 2002, "text": "hi"}"#)
    #expect(reading.lines == ["10:00:00 telegram:2002: hi"])
    #expect(reading.warnings.map(\.code) == ["local-time"])
  }

  @Test func aProgramsMessagesAreAutomatic() throws {
    let reading = try chat(
      "bot_chat",
      #"{"id": 1, "type": "message", "date_unixtime": "1620115200", "from": "Bot", "from_id": "user2002", "text": "a"}"#
    )
    #expect(reading.exclusions.map(\.reason) == [.automatic])
  }

  @Test func aBrokenExportKeepsWhatWasReadBefore() throws {
    let message = #"{"id": 1, "type": "message", "date_unixtime": "1620115200", "from_id": "user2002", "text": "hi"}"#
    let reading = try chat("personal_chat", message + ", {\"id\": 2, !")
    #expect(reading.messages.count == 1 && reading.faults.map(\.code) == ["malformed-json"])
  }

  @Test func otherJSONIsNoExport() {
    for text in ["{}", "[]", #"{"messages": []}"#, #"{"date": 1, "name": "x"}"#] {
      #expect(!Array(text.utf8).withUnsafeBytes { TelegramFormat.recognises(head: $0, path: "result.json") })
    }
  }
}
