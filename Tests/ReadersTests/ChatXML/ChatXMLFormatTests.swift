import Foundation
import Messages
import Testing

@testable import Readers

@Suite struct ChatXMLFormatTests {
  @Test func readsAConversation() throws {
    let reading = try ChatFixture.chatXML.read()
    #expect(
      reading.lines == [
        "09:00:00 +15550101: Can you two carry the piano?\nIt is small.", "09:01:00 me: My back says no & so do I",
        "09:02:00 signal:sam: 👍",
      ])
    #expect(reading.messages.map(\.inReplyTo) == [[], ["chat:c1:m1"], ["chat:c1:m1"]])
    #expect(
      reading.messages.map(\.readers) == [["me", "signal:sam"], ["+15550101", "signal:sam"], ["me", "+15550101"]])
    #expect(reading.exclusions.map(\.reason) == [.unsent, .noText])
    #expect(reading.calls.map(\.kind) == [.incoming] && reading.calls.map(\.seconds) == [95])
    #expect(reading.calls.map(\.counterpart.value) == ["+15550101"])
    #expect(reading.faults == [] && reading.warnings == [])
  }

  @Test func whoIsNoMemberGoesByTheId() throws {
    let reading = try ChatFixture.chatXML.read(
      "<chats xmlns='urn:pushback:chat:1'><conversation><message from='Zoe' time='2024-03-01T10:00:00Z'>hi</message>"
        + "</conversation></chats>")
    #expect(reading.messages.map(\.sender.value) == ["chat:zoe"])
  }

  @Test func twoEqualMessagesWithinASecondStayTwo() throws {
    let message = { (time: String) in "<message from='Zoe' time='2024-03-01T10:00:\(time)Z'>ok</message>" }
    let messages = ["00.100", "00.900", "01.000", "01.001"].map(message).joined()
    let reading = try ChatFixture.chatXML.read(
      "<chats xmlns='urn:pushback:chat:1'><conversation>\(messages)</conversation></chats>")
    #expect(reading.messages.count == 4 && Set(reading.keys).count == 4)
  }

  /// The schema is what people write against: every name in it is read, and no other.
  @Test func theSchemaNamesTheAttributesThatAreRead() throws {
    let schema = ChatSchema.text
    let names = Set(schema.matches(of: /<xs:attribute name="(\w+)"/).map { String($0.1) })
    #expect(
      names == ["address", "answers", "edited", "from", "id", "name", "owner", "seconds", "service", "state", "time"])
    #expect(schema.contains("\(ChatXMLFormat.namespace)"))
  }
}
