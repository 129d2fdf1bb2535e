import Testing

@testable import Readers

@Suite struct ChatSchemaTests {
  private func departures(_ text: String, limit: Int = 100) throws -> [String] {
    let file = ScratchFile(Array(text.utf8))
    return try ChatSchema.departures(of: ByteSource(file: file.path), limit: limit).map {
      "\($0.line ?? 0): \($0.what)"
    }
  }

  private func chats(_ inner: String) -> String {
    "<chats xmlns='urn:pushback:chat:1'>\n<conversation>\n\(inner)\n</conversation>\n</chats>"
  }

  @Test func theFixtureIsAsTheSchemaHasIt() throws {
    let file = ScratchFile(try ChatFixture.chatXML.bytes())
    #expect(try ChatSchema.departures(of: ByteSource(file: file.path)) == [])
  }

  @Test func saysWhatDepartsAndInWhichLine() throws {
    let member = "<member id='a'/>"
    let found = try departures(
      chats(
        """
        \(member)
        <message from='a' time='yesterday'>x</message>
        <message time='2024-03-01T10:00:00Z'>x</message>
        <message from='a' time='2024-03-01T10:00:00Z' state='lost'>x</message>
        <message from='a' time='2024-03-01T10:00:00Z' colour='red'>x</message>
        <letter/>
        """))
    #expect(
      found == [
        "4: message, attribute time: the value is not of its type",
        "5: message, attribute from: a required attribute is missing",
        "6: message, attribute state: the value is none of those allowed",
        "7: message: no such attribute here",
        "8: an element stands where it does not belong, or one is missing before it",
      ])
  }

  @Test func anotherRootIsSaid() throws {
    #expect(
      try departures("<chats/>") == ["1: the root element is not `chats` in the namespace urn:pushback:chat:1"])
  }

  @Test func textOfTheFileStaysOutOfWhatIsSaid() throws {
    let found = try departures(chats("<member id='a'/><message from='a' time='SECRET' SECRET2='b'>SECRET3</message>"))
    #expect(!found.isEmpty && found.allSatisfy { !$0.contains("SECRET") })
  }

  @Test func noMoreIsToldThanAskedFor() throws {
    #expect(try departures(chats(String(repeating: "<letter/>", count: 50)), limit: 1).count == 1)
  }
}
