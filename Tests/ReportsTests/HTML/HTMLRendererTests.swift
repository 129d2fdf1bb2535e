import Analysis
import Messages
import Testing

@testable import Reports

@Suite struct HTMLRendererTests {
  private static let elements: Set = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "nav", "footer", "section", "div", "h1", "h2",
    "h3", "p", "a", "ul", "ol", "li", "strong", "em", "code", "b", "mark", "blockquote", "figure", "figcaption",
    "table",
    "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "span",
  ]
  private static let drawn: Set = ["svg", "desc", "rect", "line", "circle", "path", "text"]

  /// A report with one block of every kind, made of some text.
  private static func report(_ text: String) -> Report {
    let phrase: Phrase = "\(text) \(strong: text) \(emphasis: text) \(code: text) \(link: text, to: Anchor("place"))"
    let grid = Grid(
      text, columns: [.init(text), .init(text, isNumeric: true)], rows: [[phrase, phrase]], anchors: [Anchor("row")])
    let quotation = Quotation(text, marks: [(Span(0, text.utf8.count / 2), .init(text, .reason))])
    let panel = Panel(title: text, points: [MonthPoint(month: "2026-03", estimate: nil)])
    return Report(
      title: text, context: phrase,
      chapters: [
        Chapter(
          title: "One",
          blocks: [
            .answers([Answer(text, headline: phrase, details: [phrase])]), .heading(phrase, anchor: Anchor("place")),
            .paragraph(phrase), .bullets([phrase]), .grid(grid), .quote(quotation), .note(phrase),
            .fold(Fold(phrase, anchor: Anchor("fold"), blocks: [.paragraph(phrase)])),
            .folds([Fold(phrase, anchor: Anchor("folds"), brief: phrase, blocks: [.paragraph(phrase)])]),
            .ledger(
              Ledger(
                Grid(columns: [.init(text)], rows: [[phrase]], anchors: [Anchor("entry")]),
                inside: [[.quote(quotation)]], gist: [phrase], gistTitle: text)),
            .chart(Chart(id: "drawn", title: text, legend: text, summary: text, plot: .panels([panel]))),
          ])
      ])
  }

  @Test func `Every part has its place on the page`() throws {
    let page = try HTMLRenderer().render(Self.report("Words & <more> words"))
    let frame = try #require(page.wholeMatch(of: #/(?s)(.*<style>).*(</style>.*)/#))
    try expectGolden((frame.1 + "…" + frame.2).replacing(#/'sha256-[^']+'/#, with: "'sha256-…'"), "page.html")
  }

  @Test func `A figure and its percent sign stay on one line`() throws {
    let phrase: Phrase =
      "25 % \(strong: "26 %") \(emphasis: "27 %") \(link: "28 %", to: Anchor("here")) \(code: "x 2 %")"
    let report = Report(title: "", context: phrase, chapters: [])
    let page = try PageReader(HTMLRenderer().render(report))
    for share in 25...28 { #expect(page.words.contains("\(share)\u{A0}%")) }
    #expect(page.words.contains("x 2 %"))
  }

  @Test func `Text is never markup, whatever it holds`() throws {
    let renderer = try HTMLRenderer()
    for text in NastyText.mixtures(60) {
      let page = try PageReader(renderer.render(Self.report(text)))
      #expect(page.names.subtracting(Self.elements.union(Self.drawn)) == [], "\(text.debugDescription)")
      #expect(page.links.allSatisfy { $0.hasPrefix("#") })
      #expect(!page.words.unicodeScalars.contains { "\u{1B}\u{202E}\u{0}\u{2066}".unicodeScalars.contains($0) })
    }
  }

  @Test(arguments: [Story.monthly, Story.comparison])
  func `Every link leads to one place on the page, and headings are in order`(_ findings: Findings) throws {
    let report = Report(Material(findings, zone: Story.zone, version: "1"))
    let page = try PageReader(HTMLRenderer().render(report))
    #expect(Set(page.identities).count == page.identities.count)
    #expect(Set(page.links.map { String($0.dropFirst()) }).subtracting(page.identities) == [])
    #expect(page.headings.filter { $0 == 1 }.count == 1)
    #expect(zip(page.headings, page.headings.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test func `Every episode of every printed number opens to its quotes`() throws {
    let material = Material(Story.monthly, zone: Story.zone, version: "1", quoted: ReportTests.quoted)
    let page = try HTMLRenderer().render(Report(material))
    for id in Set(material.printedTables.flatMap { $0.rows.joined() }.flatMap(\.episodes)) {
      #expect(page.contains("<div class=\"inside\" id=\"\(id.rawValue)\""))
    }
    #expect(page.contains("We are two short") && page.contains("<b class=\"label reason\">reason: capacity</b>"))
  }

  @Test func `The page allows its own style sheet and nothing else`() throws {
    let page = try HTMLRenderer().render(Self.report("x"))
    let style = try #require(page.firstMatch(of: #/(?s)<style>(.*?)</style>/#)).1
    let hash = base64(SHA256.hash(String(style)))
    #expect(
      page.contains("content=\"default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'\""))
    #expect(!style.contains("url(") && !style.contains("@import"))
  }

  /// RFC 4648, 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
  ])
  func `Base 64`(_ text: String, _ expected: String) {
    #expect(base64(Array(text.utf8)) == expected)
  }
}
