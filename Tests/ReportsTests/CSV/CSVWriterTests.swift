import Analysis
import Messages
import Testing

@testable import Reports

/// A record of each sort of value.
private struct Sheet: Record {
  var text: String?
  var number: Double?

  static let name = "sheet"
  static let about = "One row of a test."
  static let fields: [Field<Self>] = [
    .text("text", "Any text.") { $0.text }, .number("number", "Any number.") { $0.number },
    .text("again", "The text again.") { $0.text },
  ]
}

@Suite struct CSVWriterTests {
  @Test func aFileHasAHeaderAndCRLF() {
    let rows = [Sheet(text: "a,b", number: 0.5), Sheet(text: "say \"hi\"\nnow", number: -2), Sheet()]
    #expect(
      CSVWriter().render(rows)
        == "text,number,again\r\n\"a,b\",0.5,\"a,b\"\r\n\"say \"\"hi\"\"\nnow\",-2,\"say \"\"hi\"\"\nnow\"\r\n,,\r\n")
    #expect(CSVWriter(hasByteOrderMark: true).header(of: Sheet.self).unicodeScalars.first == "\u{FEFF}")
  }

  @Test func everyTextComesBackFromAnIndependentReader() throws {
    let texts = NastyText.mixtures(3000)
    let rows = texts.map { Sheet(text: $0, number: 1) }
    let parsed = try #require(parseRFC4180(CSVWriter(isRaw: true).render(rows)))
    #expect(parsed.count == rows.count + 1)
    for (record, text) in zip(parsed.dropFirst(), texts) {
      #expect(record.map { Array($0.unicodeScalars) } == [text, "1", text].map { Array($0.unicodeScalars) })
    }
  }

  @Test(arguments: ["=1+1", "+49 1", "-2", "@SUM(A1)", "\tx", "\rx", " =1", "＝1"])
  func noTextIsAFormula(_ text: String) {
    let safe = parseRFC4180(CSVWriter().line(Sheet(text: text, number: -1)))
    #expect(safe == [["'" + text, "-1", "'" + text]])
    #expect(parseRFC4180(CSVWriter(isRaw: true).line(Sheet(text: text))) == [[text, "", text]])
  }

  @Test func escapesAndTurnedWritingAreDropped() {
    #expect(CSVWriter().line(Sheet(text: "a\u{9B}2J\u{202E}b")).hasPrefix("a2Jb,"))
    #expect(CSVWriter(isRaw: true).line(Sheet(text: "a\u{9B}b")).hasPrefix("a\u{9B}b,"))
  }

  @Test func theOffsetOfAZoneIsNoFormula() {
    #expect(CSVWriter().line(Sheet(text: "+02:00")).hasPrefix("+02:00,"))
    #expect(CSVWriter().line(Sheet(text: "+02:00+1")).hasPrefix("'+02:00+1,"))
  }

  @Test func harmlessTextStays() {
    #expect(CSVWriter().line(Sheet(text: "a=b - c")) == "a=b - c,,a=b - c\r\n")
  }

  @Test func theFilesOfAReport() throws {
    let writer = CSVWriter()
    let observation = Story.monthly.observation
    let pages = [
      writer.render(Story.episodes.prefix(5).map { EpisodeRow($0, at: observation) }),
      writer.render(Story.episodes[3].qualities.map { QualityRow($0, of: Story.episodes[3].id) }),
      writer.render(MetricRow.rows(Story.monthly).prefix(4)), writer.render(UnansweredRow.rows(Story.monthly)),
      writer.render(ComparisonRow.rows(Story.comparison)),
      writer.render(Story.people.values.sorted { $0.id < $1.id }.map(PersonRow.init)),
      writer.render([
        ExclusionRow(
          Exclusion(
            key: MessageKey(rawValue: "k"), source: SourcePosition(path: "=a.mbox", offset: 5, length: 7), reason: .bulk
          ))
      ]),
    ]
    for page in pages { #expect(Set((parseRFC4180(page) ?? []).map(\.count)).count == 1) }
    // Line ends are tested above; git keeps goldens with LF.
    try expectGolden(pages.joined(separator: "\r\n").replacing("\r\n", with: "\n"), "files.csv")
  }
}
