import Messages
import Testing

@testable import Readers

@Suite struct AdiumHTMLFormatTests {
  private static func entry(_ kind: String, _ time: String, _ text: String) -> String {
    "<div class=\"\(kind)\"><span class=\"timestamp\">\(time)</span> <span class=\"sender\">\(kind == "send" ? "mysn" : "Kim"): </span>"
      + "<pre class=\"message\">\(text)</pre></div>\n"
  }

  private func read(_ text: String, name: String = "AIM.mysn/kim/kim (2006-09-23).AdiumHTMLLog") throws -> ChatReading {
    let source = ByteSource(bytes: Array(text.utf8), as: name, modified: Instant(seconds: 0))
    return try ChatReading(AdiumHTMLFormat.open(source, options: ReadingOptions()))
  }

  @Test func `Entries become messages with the day of the file and the time of the entry`() throws {
    let log =
      "\u{FEFF}" + Self.entry("receive", "11:59:48 PM", "Can you <b>carry</b><br>the piano?")
      + Self.entry("send", "12:01:50 AM", "no &amp; sorry\nsee <a href=\"http://x.example\">this</a>")
      + "<div class=\"status\">Away Message: \"at work\"\nuntil five (8:25:45 PM)</div>\n"
      + Self.entry("receive", "12.02.06 AM", "ok")
    let reading = try read(log)
    #expect(
      reading.lines == [
        "23:59:48 aim:kim: Can you carry\nthe piano?", "00:01:50 me: no & sorry\nsee this", "00:02:06 aim:kim: ok",
      ])
    #expect(reading.messages[0].sent.instant == Instant(seconds: 1_159_055_988))
    #expect(reading.messages[1].sent.instant == Instant(seconds: 1_159_056_110))
    #expect(reading.messages[1].readers == ["aim:kim"] && reading.messages[0].readers == ["me"])
    #expect(reading.messages[0].sender.name == "Kim")
    #expect(reading.warnings.map(\.code) == ["local-time"])
  }

  @Test(arguments: [
    ("12:01:48 AM", 108), ("12:01:48 PM", 43_308), ("13:05:10", 47_110), ("1:46 pm", 49_560), ("24:00:00", nil),
    ("0:00:00 AM", nil), ("noon", nil), ("", nil), ("1:99", nil), ("123:1:1", nil),
  ])
  func `Times are of twelve or of twenty-four hours`(time: String, seconds: Int?) {
    withBytes(Self.entry("send", time, "x")) { #expect(AdiumHTMLLine($0)?.seconds == seconds) }
  }

  @Test func `Without a day in the name nothing is read`() throws {
    #expect(try read(Self.entry("send", "1:00:00 PM", "x"), name: "log.html").faults.map(\.code) == ["no-date"])
  }

  @Test func `It is known by its first line`() {
    for (text, isKnown) in [
      (Self.entry("receive", "1:00:00 PM", "x"), true),
      ("<div class=\"status\">Kim went away (1:00:00 PM)</div>", true),
      ("<div class=\"send\">no more</div>", false), ("<div class=\"status2\">", false),
      ("<html><div class=\"send\">", false),
    ] {
      #expect(AdiumHTMLFormat.recognises(Array(text.utf8), at: "x") == isKnown, "\(text)")
    }
  }
}
