import Foundation
import Testing

/// One matter that goes from mail to phone to text message, from the exports to the printed story.
@Suite struct StoryTests {
  private func mail(_ id: String, _ from: String, _ time: String, _ subject: String, _ rest: String) -> String {
    """
    From \(from) Mon Mar  2 09:00:00 2026
    From: \(from)
    To: \(from == "me@x.example" ? "ana@x.example" : "me@x.example")
    Subject: \(subject)
    Date: \(time) +0000
    Message-ID: <\(id)@x.example>
    \(rest)


    """
  }

  private func texts(_ rows: (date: Int, type: Int, body: String)...) -> String {
    let lines = rows.map {
      #"<sms address="+491760001" date="\#($0.date)000" type="\#($0.type)" body="\#($0.body)" />"#
    }
    return "<?xml version='1.0' encoding='UTF-8'?>\n<smses count=\"\(lines.count)\">\(lines.joined())</smses>"
  }

  private func call(_ date: Int, seconds: Int) -> String {
    "<?xml version='1.0' encoding='UTF-8'?>\n<calls count=\"1\"><call number=\"+491760001\" duration=\"\(seconds)\" "
      + "date=\"\(date)000\" type=\"1\" /></calls>"
  }

  private func imported(_ files: [String: String]) throws -> Tool {
    let tool = try Tool()
    let people = try tool.file("people.txt", "me: me@x.example\nAna: ana@x.example, +491760001\n")
    let paths = try files.sorted { $0.key < $1.key }.map { try tool.file($0.key, $0.value) }
    let run = try tool.run(["import"] + paths + ["--people", people, "--quiet"])
    #expect(run.code == 0, "\(run.notes)")
    return tool
  }

  private func episodes(_ tool: Tool) throws -> [[String: Any]] {
    try tool("export", "episodes", "--now", "2026-04-30").output.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }

  /// 2 March 2026, 09:00 UTC, and some minutes.
  private func at(_ minutes: Int) -> Int { 1_772_442_000 + minutes * 60 }

  private var ask: String {
    mail(
      "a", "ana@x.example", "Mon, 2 Mar 2026 09:00:00", "Slides",
      "\nCould you finish the slides for the fair by Friday?")
  }

  @Test func `From mail to phone to text message it is one story, in the order of time`() throws {
    let tool = try imported([
      "mail.mbox": ask, "calls.xml": call(at(60), seconds: 240),
      "sms.xml": texts((at(90), 2, "As discussed on the phone, I can&#39;t do the slides, sorry. Jo could.")),
    ])
    let found = try episodes(tool)
    #expect(found.count == 1)
    let decision = try #require(found.first?["first_decision"] as? [String: Any])
    #expect(decision["class"] as? String == "DECLINE" && decision["medium"] as? String == "SMS")
    #expect(decision["spoken_medium"] as? String == "CALL" && decision["spoken_grade"] as? String == "logged")
    let id = try #require(found.first?["episode_id"] as? String)
    let page = try tool("show", id, "--now", "2026-04-30").output
    let parts = [
      "09:00 · mail · Ana to you", "10:00 · call, 4 min · with Ana", "10:30 · text message · you to Ana", "[no]",
    ]
    let places = parts.map { page.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil), "\(page)")
    #expect(places.compactMap(\.self).sorted() == places.compactMap(\.self))
  }

  @Test func `A call that is all the answer there is decides nothing`() throws {
    let tool = try imported([
      "mail.mbox": ask, "calls.xml": call(at(60), seconds: 240), "sms.xml": texts((at(90), 2, "Ok, see you tomorrow.")),
    ])
    let found = try episodes(tool)
    #expect(found.map { ($0["responses"] as? [Any])?.count } == [0])
  }

  private func invitation(_ method: String, _ attendee: String, day: Int = 3) -> String {
    """
    MIME-Version: 1.0
    Sender: Google Calendar <calendar-notification@google.com>
    Auto-Submitted: auto-generated
    Content-Type: text/calendar; method=\(method); charset=utf-8

    BEGIN:VCALENDAR
    METHOD:\(method)
    BEGIN:VEVENT
    UID:review@x.example
    DTSTART:2026030\(day)T100000Z
    DTEND:2026030\(day)T110000Z
    SUMMARY:Budget review
    ORGANIZER:mailto:ana@x.example
    ATTENDEE;PARTSTAT=\(attendee):mailto:me@x.example
    END:VEVENT
    END:VCALENDAR
    """
  }

  @Test func `An invitation is an ask for time, its answer a decision, and the meeting evidence of talk`() throws {
    let tool = try imported([
      "mail.mbox": ask
        + mail("i", "ana@x.example", "Mon, 2 Mar 2026 09:10:00", "Review", invitation("REQUEST", "NEEDS-ACTION"))
        + mail("r", "me@x.example", "Mon, 2 Mar 2026 09:20:00", "Accepted: Review", invitation("REPLY", "ACCEPTED"))
        + no
    ])
    let found = try episodes(tool)
    #expect(found.count == 2)
    let meeting = try #require(found.last)
    #expect((meeting["ask"] as? [String: Any])?["type"] as? String == "TIME")
    #expect((meeting["first_decision"] as? [String: Any])?["class"] as? String == "ACCEPT")
    let decision = try #require(found.first?["first_decision"] as? [String: Any])
    #expect(decision["spoken_medium"] as? String == "F2F" && decision["spoken_grade"] as? String == "logged")
  }

  private func calendar(_ lines: String) -> String {
    """
    BEGIN:VCALENDAR
    METHOD:PUBLISH
    BEGIN:VEVENT
    UID:talk@x.example
    DTSTART:20260303T100000Z
    DTEND:20260303T103000Z
    ORGANIZER:mailto:ana@x.example
    ATTENDEE;PARTSTAT=ACCEPTED:mailto:me@x.example
    SUMMARY:Can you lend me your drill?
    \(lines)
    END:VEVENT
    END:VCALENDAR

    """
  }

  private var no: String {
    mail(
      "n", "me@x.example", "Tue, 3 Mar 2026 15:00:00", "Re: Slides",
      "In-Reply-To: <a@x.example>\n\nSorry, I can't do the slides.")
  }

  @Test func `A meeting in a calendar is evidence for the no after it, stands in its story, and asks nothing`() throws {
    let tool = try imported(["mail.mbox": ask + no, "cal.ics": calendar("LOCATION:https://zoom.us/j/1")])
    let found = try episodes(tool)
    #expect(found.count == 1)
    let decision = try #require(found.first?["first_decision"] as? [String: Any])
    #expect(decision["spoken_medium"] as? String == "VIDEO" && decision["spoken_grade"] as? String == "logged")
    let id = try #require(found.first?["episode_id"] as? String)
    let page = try tool("show", id, "--now", "2026-04-30").output
    #expect(page.contains("Tue 3 Mar 2026, 10:00 · video call, 30 min · with Ana"), "\(page)")
    let again = try tool("import", tool.folder + "/cal.ics", "--quiet").output
    #expect(again.contains("unchanged; 1 read before"))
  }

  @Test func `A meeting in a calendar that was called off proves nothing`() throws {
    let tool = try imported(["mail.mbox": ask + no, "cal.ics": calendar("STATUS:CANCELLED")])
    let decision = try #require(try episodes(tool).first?["first_decision"] as? [String: Any])
    #expect(decision["class"] as? String == "DECLINE" && decision["spoken_medium"] is NSNull?)
  }

  @Test func `A meeting that was called off is no evidence and leaves nothing open`() throws {
    let tool = try imported([
      "mail.mbox": mail(
        "i", "ana@x.example", "Mon, 2 Mar 2026 09:10:00", "Review", invitation("REQUEST", "NEEDS-ACTION"))
        + mail("c", "ana@x.example", "Mon, 2 Mar 2026 09:30:00", "Cancelled", invitation("CANCEL", "NEEDS-ACTION"))
    ])
    #expect(try episodes(tool).isEmpty)
    let account = try tool("import", tool.folder + "/mail.mbox", "--quiet").output
    #expect(account.contains("unchanged; 2 read before"))
  }
}
