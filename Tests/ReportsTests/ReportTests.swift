import Analysis
import Messages
import Testing

@testable import Reports

@Suite struct ReportTests {
  static let quoted = [
    MessageKey(rawValue: "r4"): QuotedMessage(
      ownText: "We are two short, but we could take it in May.\n\nYours\n# not a heading",
      source: SourcePosition(path: "Sent.mbox", offset: 2311, length: 90))
  ]

  @Test func monthlyReportAsMarkdown() throws {
    let material = Material(
      Story.monthly, zone: Story.zone, version: "1.0.0", owner: [.email("me@lab.example"), .phone("+49 2")],
      quoted: Self.quoted)
    try expectGolden(MarkdownRenderer().render(Report(material)), "monthly.md")
  }

  @Test func comparisonAsMarkdown() throws {
    let material = Material(Story.comparison, zone: Story.zone, version: "1.0.0")
    try expectGolden(MarkdownRenderer().render(Report(material)), "comparison.md")
  }

  @Test func theMessageToQuoteIsTheNoWithMostLabels() {
    #expect(messagesToQuote(Story.monthly).first == MessageKey(rawValue: "r4"))
  }
}
