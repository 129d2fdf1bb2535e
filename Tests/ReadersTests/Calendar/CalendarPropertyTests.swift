import Messages
import Testing

@testable import Readers

@Suite("Whatever happens to a calendar")
struct CalendarPropertyTests {
  private func bytes() throws -> [UInt8] { try fixture("calendar/google.ics") }

  private func read(_ bytes: some Sequence<UInt8>, blockSize: Int = 1 << 18) throws -> ChatReading {
    let file = ScratchFile(bytes)
    return try ChatReading(
      CalendarReader(ByteSource(file: file.path, as: "a.ics"), options: ReadingOptions(), blockSize: blockSize))
  }

  @Test("The size of the blocks changes nothing", arguments: [1, 2, 3, 7, 64, 255, 1024])
  func blockSizes(size: Int) throws {
    #expect(try read(bytes(), blockSize: size) == read(bytes()))
  }

  @Test("So do LF for CRLF and other folds")
  func lineEnds() throws {
    let text = try String(decoding: bytes(), as: UTF8.self)
    let starts = try read(bytes()).events.map(\.starts)
    #expect(try read(text.replacing("\r\n", with: "\n").utf8).events.map(\.starts) == starts)
    #expect(try read(text.replacing("2026", with: "20\r\n 26").utf8).events.map(\.starts) == starts)
  }

  @Test("Cut off anywhere, the events before the cut are there")
  func truncation() throws {
    let bytes = try bytes()
    let whole = try read(bytes).events
    for length in stride(from: 0, through: bytes.count, by: 3) {
      let before = whole.filter { $0.source.offset + $0.source.length <= length }
      let cut = try read(bytes.prefix(length)).events
      // The line end of the last one may be missing.
      #expect(cut.map(\.source.offset).starts(with: before.map(\.source.offset)), "cut at \(length)")
      #expect(cut.count <= before.count + 1, "cut at \(length)")
    }
  }

  @Test("Flipped bytes never trap")
  func flips() throws {
    let bytes = try bytes()
    var random = SeededNumbers(seed: 5)
    for _ in 0..<500 {
      let damaged = bytes.damaged(using: &random)
      #expect(try read(damaged, blockSize: Int.random(in: 1...2048, using: &random)).records.count <= 8)
    }
  }

  @Test("Lines of megabytes, a hundred thousand zones and rules without end are read as far as anybody would")
  func hostile() throws {
    let event = "BEGIN:VEVENT\nUID:a\nDTSTART:20260303T100000Z\nATTENDEE:mailto:a@x.example\n"
    let long = "SUMMARY:" + String(repeating: "long ", count: 1_000_000) + "\n"
    let zone = "BEGIN:VTIMEZONE\nTZID:Z\n" + String(repeating: "BEGIN:STANDARD\n", count: 10_000) + "END:VTIMEZONE\n"
    let rules = String(repeating: "RRULE:FREQ=DAILY;BYMONTHDAY=1,2,3\n", count: 10_000)
    let text =
      "BEGIN:VCALENDAR\n" + event + long + "END:VEVENT\n" + zone + event + rules + "END:VEVENT\nEND:VCALENDAR\n"
    let reading = try read(text.utf8)
    #expect(reading.events.map(\.meeting.summary.count) == [500, 0])
    let endless = event + "RRULE:FREQ=DAILY;UNTIL=99991231\nDTSTAMP:99990101T000000Z\nEND:VEVENT\n"
    let repeated = try read(("BEGIN:VCALENDAR\n" + endless + endless).utf8)
    #expect(repeated.events.map(\.starts.count) == [RecurrenceBudget.mostOfOne, RecurrenceBudget.mostOfOne])
    #expect(repeated.warnings.map(\.code) == ["recurrence-cap"])
  }
}
