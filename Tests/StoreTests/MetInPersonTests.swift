import Messages
import Testing

@testable import Store

/// Meetings as calendars and mails tell of them.
@Suite struct MetInPersonTests {
  private let test: TestArchive

  init() throws {
    test = try TestArchive()
    try test.archive.setPeople(PeopleFile("me: me@x.example"))
  }

  /// An event to which Ana invites the owner; days count from 2026-03-01.
  private func event(
    _ days: Double..., uid: String = "a", recurrence: Double? = nil, sequence: Int = 0,
    owner: Meeting.Participation = .accepted, others: Int = 0, hours: Double = 1, method: Meeting.Method = .publish,
    stamp: Double = 50
  ) -> CalendarEvent {
    let starts = days.map(march)
    let guests =
      [Meeting.Attendee(.email("me@x.example"), owner)]
      + (0..<others).map { Meeting.Attendee(.email("guest\($0)@x.example"), .accepted) }
    let meeting = Meeting(
      uid: uid, sequence: sequence, recurrence: recurrence.map { Meeting.recurrence(at: march($0)) } ?? "",
      method: method, start: starts[0], end: starts[0].adding(hours: hours), organizer: .email("ana@x.example"),
      attendees: guests)
    let key = MessageKey(messageID: "\(uid) \(days) \(sequence) \(owner) \(others) \(hours) \(method) \(stamp)")
    return CalendarEvent(
      key: key, source: SourcePosition(path: "a.ics", offset: 0, length: 10), meeting: meeting, starts: starts,
      stamp: march(stamp))
  }

  /// A mail of Ana about that meeting.
  private func mail(
    _ method: Meeting.Method, _ start: Double, sequence: Int = 0, recurrence: Double? = nil, sent: Double
  ) -> Message {
    var mail = StoreTests.mail("\(method) \(start) \(sequence)", from: "ana@x.example", day: sent)
    mail.meeting = event(start, recurrence: recurrence, sequence: sequence, method: method).meeting
    return mail
  }

  /// The talks with Ana, by their days.
  private func talks(_ events: CalendarEvent..., mails: [Message] = []) throws -> [Double] {
    try test.archive.add { writer in
      try writer.beginSource(path: "a.ics", format: "calendar")
      for event in events { _ = try writer.insert(event) }
      try writer.beginSource(path: "test.mbox", format: "mbox")
      for mail in mails { _ = try writer.insert(mail) }
    }
    let ana = try #require(try test.archive.people().first { $0.addresses.contains(.email("ana@x.example")) })
    return try test.archive.spokenContacts(with: ana.id, from: march(0), to: march(1000)).map {
      $0.at.hours(since: march(0)) / 24
    }
  }

  @Test func `An accepted meeting of a calendar is talk, on each of its days`() throws {
    #expect(try talks(event(1), event(3, 10, 17, uid: "b")) == [1, 3, 10, 17])
  }

  @Test(arguments: [Meeting.Participation.declined, .tentative, .needsAction, .delegated])
  func `One that was not accepted is none`(answer: Meeting.Participation) throws {
    #expect(try talks(event(1, owner: answer)).isEmpty)
  }

  @Test func `A crowd, a whole day and one that was called off are none`() throws {
    #expect(try talks(event(1, others: 7)).count == 1)
    #expect(
      try talks(event(2, uid: "b", others: 8), event(3, uid: "c", hours: 9), event(4, uid: "d", method: .cancel)) == [1]
    )
  }

  @Test func `The same meeting in mail and calendar counts once`() throws {
    #expect(try talks(event(1), mails: [mail(.request, 1, sent: 0.5)]) == [1])
  }

  @Test func `Of two exports the later one counts, whichever was imported first`() throws {
    #expect(try talks(event(1, owner: .accepted, stamp: 60), event(2, owner: .accepted, stamp: 50)) == [1])
    #expect(try talks(event(3, owner: .declined, stamp: 70)).isEmpty)
  }

  @Test func `A meeting that a later export has again takes place`() throws {
    #expect(try talks(event(1, method: .cancel, stamp: 50)).isEmpty)
    #expect(try talks(event(1, stamp: 60)) == [1])
    #expect(try talks(event(1, method: .cancel, stamp: 70)).isEmpty)
    var asBefore = event(1, stamp: 60)
    asBefore.stamp = march(80)
    #expect(try talks(asBefore) == [1])
    #expect(try test.archive.contents().events == 3)
  }

  @Test func `A higher sequence counts more than a later export`() throws {
    #expect(try talks(event(1, sequence: 2, stamp: 50), event(2, sequence: 1, stamp: 60)) == [1])
  }

  @Test func `A day that was moved takes place where it was moved to`() throws {
    #expect(try talks(event(1, 8, 15), event(9, recurrence: 8)) == [1, 9, 15])
    #expect(try talks(event(16, recurrence: 15, owner: .declined)) == [1, 9])
  }

  @Test func `A mail calls off one day of a repeated meeting, or all from then on`() throws {
    let day = mail(.cancel, 8, recurrence: 8, sent: 7)
    #expect(try talks(event(1, 8, 15, 22, stamp: 5), mails: [day]) == [1, 15, 22])
    #expect(try talks(mails: [mail(.cancel, 1, sent: 16)]) == [1, 15])
  }

  @Test func `Days before a mail that changes a repeated meeting stay`() throws {
    let change = mail(.request, 16, sequence: 1, sent: 10)
    #expect(try talks(event(1, 8, 15, stamp: 5), mails: [change]) == [1, 8, 16])
  }

  @Test func `Imported twice an event is one, and known in both places`() throws {
    #expect(try talks(event(1)) == [1])
    #expect(try talks(event(1)) == [1])
    #expect(try test.archive.contents().events == 1)
  }

  @Test func `A saved invitation that a mail brought, too, is in one conversation once`() throws {
    let brought = mail(.request, 1, sent: 0)
    var saved = brought
    saved.key = MessageKey(messageID: "saved")
    saved.messageID = nil
    _ = try talks(mails: [brought])
    try test.archive.add { writer in
      try writer.beginSource(path: "saved.ics", format: "calendar")
      saved.source.path = "saved.ics"
      _ = try writer.insert(saved)
    }
    #expect(try test.conversations().map(\.count) == [1])
  }
}
