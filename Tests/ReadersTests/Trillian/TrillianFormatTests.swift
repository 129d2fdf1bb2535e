import Messages
import Testing

@testable import Readers

@Suite struct TrillianFormatTests {
  @Test func readsAListOfElementsWithoutARoot() throws {
    let reading = try ChatFixture.trillian.read()
    #expect(
      reading.lines == [
        "13:21:00 icq:5550101: Can you come at 9?\nI have café", "13:22:00 me: No, sorry — 100%",
        "13:23:00 icq:5550101: ok", "13:23:10 irc:sam: anyone here?", "13:23:20 me: me",
      ])
    #expect(reading.messages.map(\.readers) == [["me"], ["icq:5550101"], ["me"], ["me"], ["irc:sam"]])
    #expect(reading.messages.first?.sender.name == "Kim & Co")
    #expect(reading.exclusions.map(\.reason) == [.noText])
    #expect(reading.faults == [] && reading.warnings == [])
  }

  @Test func secondsMillisecondsAndTheRestOfASecondAreRead() throws {
    let times = try ChatFixture.trillian.read().messages.map(\.sent.instant.milliseconds)
    #expect(times.prefix(3) == [1_236_000_060_000, 1_236_000_120_250, 1_236_000_180_123])
  }

  @Test func aListOfPicturesHoldsNoMessage() throws {
    let text = #"<asset medium="ICQ" name="5550199" link="a%2Ejpg"/>"#
    #expect(Array(text.utf8).withUnsafeBytes { TrillianFormat.recognises(head: $0, path: "x") })
    let reading = try ChatFixture.trillian.read(text)
    #expect(reading.records == [] && reading.warnings == [])
  }

  @Test(arguments: [
    ("a%20b", "a b"), ("100%", "100%"), ("%zz%4", "%zz%4"), ("%41%42", "AB"), ("%C3%A9", "é"), ("", ""),
  ])
  func percentEncodedTextIsDecoded(encoded: String, decoded: String) {
    let bytes = Array(encoded.utf8).withView(PercentText.decoded)
    #expect(String(decoding: bytes, as: UTF8.self) == decoded)
  }

  @Test func aBrokenElementDoesNotCostTheOthers() throws {
    let message = #"<message type="incoming_privateMessage" time="1236000060" medium="ICQ" from="1" text="x"/>"#
    let reading = try ChatFixture.trillian.read("\(message)\n<message type=\n\(message)\n\(message)")
    #expect(reading.messages.count == 3 && reading.faults.count == 1)
  }
}
