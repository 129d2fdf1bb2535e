import Messages
import Testing

@testable import Readers

@Suite("The event of a calendar")
struct CalendarObjectTests {
  private static let berlin = """
    BEGIN:VTIMEZONE
    TZID:Europe/Berlin
    BEGIN:DAYLIGHT
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    DTSTART:19700329T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    END:DAYLIGHT
    BEGIN:STANDARD
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    DTSTART:19701025T030000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    END:STANDARD
    END:VTIMEZONE
    """

  static func calendar(_ event: String, method: String = "REQUEST", zones: String = berlin) -> String {
    "BEGIN:VCALENDAR\nMETHOD:\(method)\n\(zones)\nBEGIN:VEVENT\nUID:one@x.example\n\(event)\nEND:VEVENT\nEND:VCALENDAR\n"
  }

  private func meeting(_ calendar: String, method: String? = nil) -> Meeting? {
    CalendarObject(Array(calendar.utf8)).meeting(method: method, fallback: 0)
  }

  private func start(_ line: String) -> Instant? { meeting(Self.calendar(line))?.start }

  @Test("An invitation with its people, folded lines joined and escapes resolved")
  func invitation() throws {
    let event = """
      DTSTART:20261014T080000Z
      DTEND:20261014T090000Z
      SEQUENCE:2
      SUMMARY:Budget\\, first
        draft
      ORGANIZER;CN="Ana; R.":MAILTO:Ana@x.example
      ATTENDEE;PARTSTAT=ACCEPTED;CN=Ben:mailto:ben@x.example
      ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:room4@x.example
      ATTENDEE;ROLE=REQ-PARTICIPANT:mailto:me@x.example
      BEGIN:VALARM
      SUMMARY:Alarm
      END:VALARM
      """
    let found = try #require(meeting(Self.calendar(event)))
    #expect(found.method == .request && found.sequence == 2 && found.uid == "one@x.example")
    #expect(found.summary == "Budget, first draft")
    #expect(found.organizer == .email("ana@x.example") && found.organizer?.name == "Ana; R.")
    #expect(found.attendees.map(\.address.value) == ["ben@x.example", "me@x.example"])
    #expect(found.attendees.map(\.participation) == [.accepted, .needsAction])
    #expect(found.start == Instant(seconds: 1_791_964_800) && found.end == Instant(seconds: 1_791_968_400))
  }

  @Test("Times in a zone that the calendar brings along, in summer and in winter")
  func zones() {
    #expect(start("DTSTART;TZID=Europe/Berlin:20261014T100000") == Instant(seconds: 1_791_964_800))
    #expect(start("DTSTART;TZID=Europe/Berlin:20261114T090000") == Instant(seconds: 1_794_643_200))
    // The clock goes back on 25 October 2026 at three.
    #expect(start("DTSTART;TZID=Europe/Berlin:20261025T015959") == Instant(seconds: 1_792_886_399))
    #expect(start("DTSTART;TZID=Europe/Berlin:20261025T030000") == Instant(seconds: 1_792_893_600))
    #expect(start("DTSTART;TZID=Nowhere:20261014T080000") == Instant(seconds: 1_791_964_800))
    #expect(start("DTSTART;VALUE=DATE:20261014") == Instant(seconds: 1_791_936_000))
    #expect(start("DTSTART:20261314T080000Z") == nil)
  }

  @Test("A weekday that no month has so often says nothing of the clock", arguments: ["0", "6", "-6", "\(Int.min)"])
  func impossibleWeekday(number: String) {
    let zones = Self.berlin.replacing("BYDAY=-1SU", with: "BYDAY=\(number)SU")
    let found = meeting(Self.calendar("DTSTART;TZID=Europe/Berlin:20261014T100000", zones: zones))
    // The part that began last holds.
    #expect(found?.start == Instant(seconds: 1_791_968_400))
  }

  @Test(
    "An end by length", arguments: [("PT1H30M", 5400), ("P1D", 86_400), ("P1W", 604_800), ("soon", 0), ("-PT5M", 0)])
  func lengths(duration: String, seconds: Int) throws {
    let found = try #require(meeting(Self.calendar("DTSTART:20261014T080000Z\nDURATION:\(duration)")))
    #expect(found.end?.hours(since: try #require(found.start)) == Double(seconds) / 3600)
  }

  @Test("An answer says who comes; a method that only the mail names counts")
  func reply() {
    let declined = meeting(Self.calendar("ATTENDEE;PARTSTAT=DECLINED:mailto:me@x.example", method: "REPLY"))
    #expect(declined?.answer == .declined)
    let bare = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nATTENDEE;PARTSTAT=TENTATIVE:mailto:a@x.example\nEND:VEVENT"
    #expect(meeting(bare, method: "reply")?.answer == .tentative)
    #expect(meeting(bare)?.method == .publish)
    #expect(meeting(Self.calendar("", method: "X-OWN")) == nil)
  }

  @Test(
    "Where it takes place",
    arguments: [("Room 4", Medium.faceToFace), ("https://zoom.us/j/1", .video), ("Phone", .call)])
  func places(location: String, medium: Medium) {
    #expect(meeting(Self.calendar("LOCATION:\(location)"))?.medium == medium)
  }

  @Test(
    "Without an event or a name there is no meeting",
    arguments: ["", "BEGIN:VEVENT", "BEGIN:VCALENDAR\nEND:VEVENT", ":::"])
  func none(calendar: String) {
    #expect(meeting(calendar, method: "REQUEST") == nil)
  }

  @Test("Cut off anywhere or with any byte changed it is read without a trap")
  func damage() {
    let whole = Array(Self.calendar("DTSTART;TZID=Europe/Berlin:20261014T100000\nDURATION:PT1H\nSUMMARY:a\\n b").utf8)
    for length in whole.indices {
      _ = CalendarObject(Array(whole[..<length])).meeting(method: nil, fallback: 0)
      for byte: UInt8 in [0, 10, 0x20, 0x3a, 0x3b, 0x22, 0x5c, 0x39, 0xff] {
        var bytes = whole
        bytes[length] = byte
        _ = CalendarObject(bytes).meeting(method: nil, fallback: 0)
      }
    }
  }

  @Test("A hundred thousand guests, folds and nested parts are read as far as anybody would")
  func hostile() {
    let guests = String(repeating: "ATTENDEE:mailto:a@x.example\n", count: 100_000)
    #expect(meeting(Self.calendar(guests))?.attendees.count == EventProperties.mostAttendees)
    #expect(meeting(Self.calendar("SUMMARY:" + String(repeating: "a\n ", count: 100_000)))?.summary.count == 500)
    #expect(meeting(String(repeating: "BEGIN:VEVENT\n", count: 100_000)) == nil)
    #expect(meeting(Self.calendar("DTSTART:99991231T235959Z\nDURATION:P9999999999W"))?.uid == "one@x.example")
  }
}
