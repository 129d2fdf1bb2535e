import Messages
import Testing

@testable import Readers

@Suite struct CalendarPartTests {
  /// A mail of Ana with these fields about a walk on Thursday.
  private func record(_ method: String, _ fields: String, type: String = "text/calendar") throws -> ArchiveRecord {
    let text = """
      From: ana@x.example
      To: me@y.example
      Date: 2 Mar 2026 12:00:00 +0000
      Message-ID: <walk@x.example>
      \(fields)
      Content-Type: \(type); method=\(method)

      BEGIN:VCALENDAR
      METHOD:\(method)
      BEGIN:VEVENT
      UID:walk-1
      DTSTART:20260305T140000Z
      ORGANIZER:mailto:me@y.example
      ATTENDEE;PARTSTAT=DECLINED:mailto:ana@x.example
      SUMMARY:A walk
      END:VEVENT
      END:VCALENDAR

      """
    return try #require(try MboxFixture.records(of: Array(text.utf8)).first)
  }

  @Test(arguments: [
    "Auto-Submitted: auto-replied", "Return-Path: <>", "Auto-Submitted: auto-generated",
    "Subject: Out of office: A walk",
  ])
  func `The answer to an invitation was left out as an absence notice or a bounce`(fields: String) throws {
    let message = try #require(try record("REPLY", fields).message)
    #expect(message.meeting?.answer == .declined)
    #expect(message.body == "Declined: A walk")
  }

  @Test(arguments: [("Auto-Submitted: auto-replied", ExclusionReason.outOfOffice), ("Return-Path: <>", .bounce)])
  func `An absence notice or a bounce that answers nothing stays out`(fields: String, reason: ExclusionReason) throws {
    #expect(try record("REQUEST", fields).exclusion == reason)
    #expect(try record("REPLY", fields, type: "text/plain").exclusion == reason)
  }
}
