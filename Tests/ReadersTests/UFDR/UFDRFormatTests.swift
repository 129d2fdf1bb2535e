import Messages
import Testing

@testable import Readers

@Suite struct UFDRFormatTests {
  @Test func readsChatsTextMessagesAndCallsAndNothingElse() throws {
    let reading = try ChatFixture.ufdr.read()
    #expect(
      reading.lines == [
        "08:00:00 +15550100: Can you water the plants & feed Tom?", "08:02:00 me: The plants yes, not Tom",
        "10:00:00 me: See you at six",
      ])
    #expect(reading.messages.map(\.readers) == [["me"], ["+15550100"], ["+15550100"]])
    #expect(reading.messages.map(\.medium) == [.chat, .chat, .sms])
    #expect(reading.exclusions.map(\.reason) == [.deleted])
    #expect(reading.calls.map { "\($0.counterpart.value) \($0.seconds) \($0.kind)" } == ["+15550100 65 outgoing"])
    #expect(reading.faults == [] && reading.warnings == [])
  }

  @Test func whatComesInGoesToTheOwnerWhomNoPartyNames() throws {
    let reading = try ChatFixture.ufdr.read(Self.text("Inbox", role: "From"))
    #expect(reading.messages.map(\.sender.value) == ["+15550100"])
    #expect(reading.messages.map(\.readers) == [["me"]])
  }

  @Test func aDraftIsUnsent() throws {
    let reading = try ChatFixture.ufdr.read(Self.text("Drafts", role: "To"))
    #expect(reading.exclusions.map(\.reason) == [.unsent])
  }

  private static func text(_ folder: String, role: String) -> String {
    "<project xmlns='http://pa.cellebrite.com/report/2.0'><model type='SMS'>" + field("Folder", folder)
      + field("TimeStamp", "2024-03-02T10:00:00Z") + field("Body", "hi")
      + "<multiModelField name='Parties'><model type='Party'>" + field("Identifier", "+15550100")
      + field("Role", role) + "</model></multiModelField></model></project>"
  }

  private static func field(_ name: String, _ value: String) -> String {
    "<field name='\(name)'><value>\(value)</value></field>"
  }
}
