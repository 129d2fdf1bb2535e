import Messages
import Testing

@testable import Readers

@Suite struct PsiFormatTests {
  private func read(_ lines: String..., name: String = "kim_at_post.example.history") throws -> ChatReading {
    let source = ByteSource(bytes: Array(lines.joined(separator: "\n").utf8), as: name, modified: Instant(seconds: 0))
    return try ChatReading(PsiReader(source, options: ReadingOptions()))
  }

  @Test func `A history: messages, one with a subject and a link, a headline, and a notice that is none`() throws {
    let reading = try ChatFixture.psi.read()
    #expect(
      reading.lines == [
        "18:34:25 kim@post.example: Can you drive us tonight?\nIt is at eight | or nine.",
        #"18:40:00 me: sorry, I can't\won't"#, "18:40:00 me: ok", "18:40:00 me: ok",
        "18:42:00 kim@post.example: See the map.", "18:44:00 kim@post.example: Nächste Woche!",
      ])
    #expect(reading.exclusions.map(\.reason) == [.automatic, .noText])
    #expect(reading.messages.map(\.readers).prefix(2) == [["me"], ["kim@post.example"]])
    #expect(reading.warnings.map(\.what) == ["8 times without a zone were read as UTC"])
    #expect(reading.messages[0].sent.instant == Instant(seconds: 1_232_994_865))
  }

  @Test(arguments: [
    ("276483064_at_icq.fh%2dx.example.history", "276483064@icq.fh-x.example"), ("kim.history", "psi:kim"),
  ])
  func `The file names the other one`(name: String, address: String) throws {
    #expect(try read("|2009-01-26T18:34:25|1|from|N---|x", name: name).messages.map(\.sender.value) == [address])
  }

  @Test func `Early versions wrote UTF-8 twice`() throws {
    let line = "|2004-01-26T18:34:25|1|from|----|NÃ¤chste"
    #expect(try read(line, line.replacing("----", with: "N---")).messages.map(\.body) == ["Nächste", "NÃ¤chste"])
    #expect(try read("|2004-01-26T18:34:25|1|from|----|Nächste 😊").messages.map(\.body) == ["Nächste 😊"])
  }

  @Test func `A line that is none of a history, and a time that is none, are unreadable`() throws {
    let reading = try read("|2009-01-26T18:34:25|1|from|N---|x", "|1|", "", "|soon|1|to|N---|y", "|2009|9|to|N---|z")
    #expect(reading.messages.count == 1 && reading.faults.map(\.code) == ["damaged-line", "no-date", "damaged-line"])
  }

  @Test func `A file of something else made a record of each of its lines`() throws {
    let reading = try read("a", "b", "", "c", "|2009-01-26T18:34:25|1|from|N---|x", "d")
    #expect(reading.messages.count == 1 && reading.faults.map(\.code) == ["damaged-line", "damaged-line"])
  }

  @Test(arguments: [
    ("|2009-01-26T18:34:25|1|to|N---|", true), ("\u{FEFF}|2009-01-26T18:34:25|1|to|N---|x", true),
    ("|a|b|c|\n|---|---|---|", false), ("|2009-01-26T18:34:25|1|by|N---|x", false), ("2009|1|to|N---|x", false),
  ])
  func `It is known by its first line`(text: String, isKnown: Bool) {
    #expect(PsiFormat.recognises(Array(text.utf8), at: "x") == isKnown)
  }

  @Test func `A line of many megabytes is cut and said`() throws {
    let reading = try read("|2009-01-26T18:34:25|1|to|N---|" + String(repeating: "long ", count: 1_000_000))
    #expect(reading.messages.count == 1 && reading.warnings.map(\.code).contains("value-cut"))
  }
}
