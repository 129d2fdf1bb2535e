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

extension ReportTests {
  /// Every reference has a definition, every definition a place, and every place a link or nothing.
  @Test(arguments: [Story.monthly, Story.comparison])
  func everyLinkLeadsSomewhere(_ findings: Findings) {
    let page = MarkdownRenderer().render(Report(Material(findings, zone: Story.zone, version: "1")))
    let definitions = page.matches(of: #/(?m)^\[([a-z0-9-]+)\]: #([a-z0-9-]+)$/#)
    let places = page.matches(of: #/<a id="([a-z0-9-]+)"></a>/#).map { String($0.1) }
    let used = page.matches(of: #/\]\[(n[0-9]+)\]|\[(e-[0-9]+)\]/#).compactMap { $0.1 ?? $0.2 }
    #expect(Set(places).count == places.count)
    #expect(Set(definitions.map { String($0.2) }).subtracting(places) == [])
    #expect(Set(used).symmetricDifference(definitions.map(\.1)) == [])
  }

  @Test func everyEpisodeOfEveryPrintedNumberIsNamed() {
    let material = Material(Story.monthly, zone: Story.zone, version: "1")
    let page = MarkdownRenderer().render(Report(material))
    for id in Set(material.printedTables.flatMap { $0.rows.joined() }.flatMap(\.episodes)) {
      #expect(page.contains("<a id=\"\(id.rawValue)\"></a>"))
    }
  }
}
