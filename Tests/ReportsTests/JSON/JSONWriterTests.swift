import Foundation
import Messages
import Testing

@testable import Reports

@Suite struct JSONWriterTests {
  @Test func anEpisodeIsOneObjectWithItsPartsInside() throws {
    let lines = Story.episodes.prefix(5).map { JSONWriter().line(EpisodeRecord($0)) }
    try expectGolden(lines.joined(), "episodes.ndjson")
  }

  @Test func aMessageCarriesItsSource() throws {
    let message = Message(
      key: MessageKey(messageID: "1@x.example"), source: SourcePosition(path: "a.mbox", offset: 10, length: 20),
      medium: .email, messageID: "1@x.example", sender: .email("ana@x.example"),
      recipients: [Recipient(.email("me@x.example")), Recipient(.phone("+49 1"), .cc)],
      sent: SentTime(Instant(seconds: 1_792_015_500), zoneMinutes: 120), subject: "=1", body: "Hi\n> quoted")
    let copy = SourcePosition(path: "b.mbox", offset: 0, length: 20)
    let record = MessageRecord(message, ownText: "Hi", otherPlaces: [copy])
    #expect(
      JSONWriter().line(record) == """
        {"message_key":"\(message.key.rawValue)","source_path":"a.mbox","byte_offset":10,"byte_length":20,\
        "message_id":"1@x.example","sender":"ana@x.example","sender_kind":"email","recipients":[\
        {"address":"me@x.example","kind":"email","role":"to"},{"address":"+491","kind":"phone","role":"cc"}],\
        "sent_at":"2026-10-14T22:05:00Z","sent_zone":"+02:00","time_origin":"date","medium":"EMAIL","subject":"=1",\
        "own_text":"Hi","also_in":[{"source_path":"b.mbox","byte_offset":0,"byte_length":20}],"attachments":[]}\n
        """)
  }

  @Test func everyTextComesBackFromAnIndependentReader() throws {
    for text in NastyText.mixtures(1000) {
      let json = JSONWriter().render(.object([.init("t", .text(text)), .init("n", .missing)]))
      #expect(!json.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" || $0 == "\u{9B}" })
      let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      #expect((read?["t"] as? String).map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
      #expect(read?["n"] is NSNull)
    }
  }

  @Test func numbersThatAreNoneAreNull() {
    #expect(
      JSONWriter().render(.list([.number(.nan), .number(0.25), .integer(-3), .boolean(true)])) == "[null,0.25,-3,true]")
  }
}
