import Messages
import Testing

@testable import Readers

@Suite("Calendars that are files")
struct CalendarFormatTests {
  private func read(_ text: String, options: ReadingOptions = ReadingOptions()) throws -> ChatReading {
    let file = ScratchFile(text)
    return try ChatReading(CalendarReader(ByteSource(file: file.path, as: "a.ics"), options: options))
  }

  private func fixture(_ name: String) throws -> ChatReading {
    try read(String(decoding: ReadersTests.fixture("calendar/" + name), as: UTF8.self))
  }

  /// A calendar of one event with a guest.
  private func event(_ lines: String, method: String = "PUBLISH") -> String {
    CalendarObjectTests.calendar(
      "ORGANIZER:mailto:ana@x.example\nATTENDEE;PARTSTAT=ACCEPTED:mailto:me@x.example\n" + lines, method: method)
  }

  @Test("An export of Google: meetings, a repeated one with a day that differs, one called off, and an appointment")
  func google() throws {
    let reading = try fixture("google.ics")
    #expect(
      reading.events.map(\.line) == [
        "Budget review: 2026-03-03 10:00; ana@post.example, me@post.example ACCEPTED, ana@post.example ACCEPTED; F2F",
        // The clock goes forward on 29 March; the 23rd is taken out.
        "Weekly with Ben: 2026-03-16 08:00, 2026-03-30 07:00, 2026-04-06 07:00; ben@post.example, "
          + "me@post.example ACCEPTED; VIDEO",
        "Weekly with Ben, moved: 2026-03-31 12:00; ben@post.example, me@post.example ACCEPTED; CALL",
        "Called off: 2026-04-02 10:00; me@post.example, ana@post.example ACCEPTED; F2F",
      ])
    #expect(reading.events.map(\.meeting.recurrence) == ["", "", "1774854000", ""])
    #expect(reading.events.map(\.meeting.method) == [.publish, .publish, .publish, .cancel])
    #expect(reading.events.map(\.meeting.sequence) == [1, 0, 0, 0])
    #expect(Set(reading.events.map(\.stamp)) == [Instant(seconds: 1_776_672_000)])
    #expect(reading.exclusions.map(\.reason) == [.noGuests])
    #expect(reading.messages.isEmpty && reading.faults.isEmpty && reading.warnings.isEmpty)
  }

  @Test("Every event says where it stands")
  func places() throws {
    let bytes = try ReadersTests.fixture("calendar/google.ics")
    for event in try fixture("google.ics").events {
      let range = event.source.offset..<event.source.offset + event.source.length
      let text = String(decoding: bytes[range], as: UTF8.self)
      #expect(text.hasPrefix("BEGIN:VEVENT\r\n") && text.hasSuffix("END:VEVENT\r\n"))
    }
  }

  @Test("An invitation and an answer that were saved are the messages that they were")
  func invitations() throws {
    let invitation = try #require(try fixture("request.ics").messages.first)
    #expect(invitation.sender.value == "ana@post.example" && invitation.readers == ["me@post.example"])
    #expect(invitation.subject == "Invitation: The offer" && invitation.medium == .email)
    #expect(invitation.body == "Invitation: The offer\n\nPlease have the offer at hand.")
    #expect(invitation.sent == SentTime(Instant(seconds: 1_772_442_600)))
    #expect(invitation.meeting?.start == Instant(seconds: 1_772_719_200))
    let answer = try #require(try fixture("reply.ics").messages.first)
    #expect(answer.sender.value == "me@post.example" && answer.readers == ["ana@post.example"])
    #expect(answer.body == "Declined: The offer\n\nI am at the fair all week." && answer.meeting?.answer == .declined)
  }

  @Test("A file of many meetings is a calendar, whatever it says of itself")
  func manyRequests() throws {
    let one = event("DTSTART:20260303T100000Z", method: "REQUEST")
    let reading = try read(one + one.replacing("one@x.example", with: "two@x.example"))
    #expect(reading.messages.isEmpty && reading.events.map(\.meeting.uid) == ["one@x.example", "two@x.example"])
    #expect(try read(one + one).messages.count == 2)
  }

  @Test("The name of an alarm does not make two meetings of one; days of it that differ are no further invitations")
  func oneRequest() throws {
    let alarm = "DTSTART:20260303T100000Z\nBEGIN:VALARM\nUID:alarm\nEND:VALARM"
    let other =
      "\nEND:VEVENT\nBEGIN:VEVENT\nUID:one@x.example\nRECURRENCE-ID:20260303T100000Z\nDTSTART:20260304T100000Z"
    let reading = try read(event(alarm + other, method: "REQUEST"))
    #expect(reading.messages.count == 1 && reading.events.map(\.meeting.recurrence) == ["1772532000"])
  }

  @Test("What a calendar does not say is said")
  func faults() throws {
    #expect(try read(event("SUMMARY:a")).faults.map(\.code) == ["no-date"])
    #expect(try read(event("").replacing("UID:one@x.example\n", with: "")).faults.map(\.code) == ["no-uid"])
    let nobody = CalendarObjectTests.calendar("DTSTART:20260303T100000Z", method: "REQUEST")
    #expect(try read(nobody).faults.map(\.code) == ["no-sender"])
    #expect(try read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n").faults.map(\.code) == ["cut-off"])
  }

  @Test("A zone that the calendar does not bring along is that of --zone, else UTC; such times are counted")
  func unknownZones() throws {
    let lines = event("DTSTART;TZID=Mars:20260303T100000\nDTEND;TZID=Mars:20260303T110000")
    let reading = try read(lines)
    #expect(reading.events.map(\.starts) == [[Instant(seconds: 1_772_532_000)]])
    #expect(reading.warnings.map(\.what) == ["2 times without a zone were read as UTC"])
    let placed = try read(lines, options: ReadingOptions { _ in 60 })
    #expect(placed.events.map(\.starts) == [[Instant(seconds: 1_772_528_400)]])
    #expect(try read(event("DTSTART;VALUE=DATE:20260303")).warnings.isEmpty)
  }

  @Test("An end that is missing ends with the next event; what stands in no event is passed over")
  func missingEnds() throws {
    let two = event("DTSTART:20260303T100000Z\nSUMMARY:a").replacing("END:VEVENT\nEND:VCALENDAR\n", with: "")
    let reading = try read(two + "BEGIN:VEVENT\nUID:b\n" + two + "END:VEVENT\nEND:VEVENT\nATTENDEE:x\nEND:VCALENDAR\n")
    #expect(reading.events.map(\.meeting.summary) == ["a", "a"] && reading.exclusions.count == 1)
  }

  @Test("Another export of the same events has their keys; a guest who declined meanwhile makes another")
  func keys() throws {
    let text = event("DTSTART:20260303T100000Z\nDTSTAMP:20260420T080000Z")
    let key = try #require(try read(text).events.first?.key)
    #expect(try read(text.replacing("20260420", with: "20260421")).events.first?.key == key)
    #expect(try read(text.replacing("=ACCEPTED", with: "=DECLINED")).events.first?.key != key)
  }

  @Test(
    "It is known by its first line",
    arguments: [
      ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", true), ("\u{FEFF}begin:vcalendar\n", true),
      ("BEGIN:VCALENDAR\nVERSION:1.0\n", false), ("BEGIN:VCARD\n", false), ("Dear BEGIN:VCALENDAR", false),
    ])
  func recognition(head: String, isCalendar: Bool) {
    #expect(CalendarFormat.recognises(Array(head.utf8), at: "x") == isCalendar)
    #expect((ForeignFile(Array(head.utf8)) == .calendar) == head.contains("1.0"))
  }
}

extension CalendarEvent {
  /// `Title: days; organizer, guests with their answers; medium`.
  fileprivate var line: String {
    let days = starts.map { start in
      let minutes = Int(start.milliseconds / 60_000)
      let clock = [minutes / 60 % 24, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
      return "\(CivilDate(daysSinceEpoch: minutes / 1440)) \(clock)"
    }
    let guests = meeting.attendees.map { "\($0.address.value) \($0.participation.rawValue)" }
    let people = [meeting.organizer?.value ?? "nobody"] + guests
    return "\(meeting.summary): \(days.joined(separator: ", ")); \(people.joined(separator: ", ")); "
      + meeting.medium.rawValue
  }
}
