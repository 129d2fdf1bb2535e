import Messages
import Testing

@testable import Readers

@Suite("Mail dates")
struct MailDateTests {
  /// 2014-05-28 15:17:41 UTC.
  static let moment: Int64 = 1_401_290_261

  private static let readable: [(field: String, seconds: Int64, zone: Int?)] = [
    ("Wed, 28 May 2014 15:17:41 +0000", moment, 0), ("Wed, 28 May 2014 17:17:41 +0200", moment, 120),
    ("28 May 2014 11:17:41 -0400 (EDT)", moment, -240), ("Wed, 28 May 14 08:17:41 PDT", moment, -420),
    ("Wed, 28 May 114 15:17:41 GMT", moment, 0), ("Wednesday, 28-May-14 15:17:41 UT", moment, 0),
    ("Wed May 28 15:17:41 2014", moment, nil), ("Wed May 28 15:17:41 MEST 2014", moment - 7200, 120),
    ("Wed, 28 May 2014 15:17:41 -0000", moment, nil), ("Wed, 28 May 2014 15:17:41", moment, nil),
    ("Wed, 28 May 2014 15:17:41 XYZ", moment, nil), ("Wed,28 May 2014 15:17:41+0000", moment, 0),
    ("Wed, 28 (a comment) May 2014 15:17:41 GMT+0000", moment, 0), ("2014-05-28T17:17:41+02:00", moment, 120),
    ("2014-05-28 15:17:41Z", moment, 0), ("Wed, 28 May 2014 3:17:41 PM +0000", moment, 0),
    ("28.05.2014 15:17:41", moment, nil), ("Wed, 28 May 2014 20:47:41 +0530", moment, 330),
  ]

  @Test("Dates and zones", arguments: readable.indices)
  func dates(index: Int) {
    let (field, seconds, zone) = Self.readable[index]
    let date = withBytes(field) { MailDate($0) }
    #expect(date == MailDate(instant: Instant(seconds: seconds), zoneMinutes: zone))
  }

  @Test(
    "What is no date",
    arguments: [
      "", "yesterday", "1999/01/31", "Wed, 28 May 2014", "15:17:41", "Wed, 31 Jun 2014 15:17:41 +0000",
      "Wed, 28 May 2014 25:17:41 +0000", "Thu, 29 Feb 2013 15:17:41", "05/28/2014 15:17:41", "0 May 2014 15:17:41",
      "28 May 99999999999999999999 15:17:41", "28 May 2014 15:99:41", "-", "28 May 2014 ::",
    ])
  func noDate(field: String) {
    #expect(withBytes(field) { MailDate($0) } == nil)
  }

  @Test("Leap days and the turn of a year")
  func calendar() {
    #expect(withBytes("29 Feb 2000 00:00:00 +0000") { MailDate($0)?.instant } == Instant(seconds: 951_782_400))
    #expect(withBytes("31 Dec 1999 23:59:60 +0000") { MailDate($0)?.instant } == Instant(seconds: 946_684_799))
    #expect(withBytes("1 Jan 1970 00:00:00 +0000") { MailDate($0)?.instant } == Instant(seconds: 0))
  }

  @Test(
    "The origin of the time falls back from field to field",
    arguments: [
      ("Date: 28 May 2014 15:17:41 +0000\nReceived: x; 1 Jan 2000 00:00:00 GMT\n\n", SentTime.Origin.date, moment),
      ("Date: KTo\nReceived: by x; id y; 28 May 2014 15:17:41 GMT\n\n", .received, moment),
      ("Received: without a date\n\n", .envelope, 7), ("Subject: x\n\n", .envelope, 7),
    ])
  func fallback(header: String, origin: SentTime.Origin, seconds: Int64) {
    let envelope = MailDate(instant: Instant(seconds: 7), zoneMinutes: nil)
    let sent = withBytes(header) {
      MailSentTime.of(HeaderBlock($0), envelope: { envelope }, fileDate: Instant(seconds: 9))
    }
    #expect(sent.origin == origin)
    #expect(sent.instant == Instant(seconds: seconds))
  }

  @Test("With nothing readable the file's own date is taken")
  func fileDate() {
    let sent = withBytes("To: a\n\n") {
      MailSentTime.of(HeaderBlock($0), envelope: { nil }, fileDate: Instant(seconds: 9))
    }
    #expect(sent == SentTime(Instant(seconds: 9), origin: .file))
  }

  @Test(
    "A warning of a missing date says in words where the time is from, not the name of a case",
    arguments: [
      ("Received: by x; Mon, 2 Mar 2026 09:00:00 +0000", "the first Received field"), ("Subject: a", "the file"),
    ])
  func warning(header: String, place: String) {
    let parser = MailParser(options: ReadingOptions())
    let bytes = Array("From: ana@example.org\n\(header)\n\nHello.".utf8)
    bytes.withUnsafeBytes { bytes in
      let position = SourcePosition(path: "a.eml", offset: 0, length: bytes.count)
      _ = parser.record(
        of: MailSource(position: position, bytes: ByteView(bytes), separator: nil, fileDate: Instant(seconds: 9)))
    }
    #expect(parser.takeWarnings().map(\.what) == ["no readable Date field; the time is that of \(place)"])
  }
}
