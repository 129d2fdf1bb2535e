import Testing

@testable import Reports

@Suite struct MarkdownEscapeTests {
  @Test(arguments: [
    ("plain, words; and (brackets) - 5.2!", "plain, words; and (brackets) - 5.2!"),
    ("<b>bold</b>", "\\<b\\>bold\\</b\\>"),
    ("[me](http://x.example)", "\\[me\\](http\\://x.example)"),
    ("a | b", "a \\| b"),
    ("*x* _y_ ~z~ `c` $d$", "\\*x\\* \\_y\\_ \\~z\\~ \\`c\\` \\$d\\$"),
    ("R&D, AT&T; &amp; x & y", "R\\&D, AT\\&T; \\&amp; x & y"),
    ("www.x.example now. Ww.", "www\\.x.example now. Ww."),
    ("a@b.example, 5 @ 3", "a@\u{2060}b.example, 5 @ 3"),
    ("two\r\nlines\u{202E}\u{1B}[31m", "two lines\\[31m"),
  ])
  func wordsShowAsTheyAre(_ text: String, _ expected: String) {
    #expect(MarkdownEscape.words(text) == expected)
  }

  @Test(arguments: [
    ("# no heading", "\\# no heading"), ("- no item", "\\- no item"), ("+ x", "\\+ x"), ("12. x", "12\\. x"),
    ("1) x", "1\\) x"), ("=== x", "\\=== x"), ("> x", "\\> x"), ("12 x", "12 x"), ("fine", "fine"),
    (" # indented", "\\# indented"), ("   - x", "\\- x"),
  ])
  func aLineBeginsNoBlock(_ line: String, _ expected: String) {
    #expect(MarkdownEscape.blockStart(line) == expected)
  }

  @Test(arguments: [
    ("a b", "`a b`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("a|b", "`a¦b`"), ("a\nb", "`a b`"), ("\n", ""),
  ])
  func codeHoldsItsBackticks(_ text: String, _ expected: String) {
    #expect(MarkdownEscape.code(text) == expected)
  }

  /// Reads the escaped text back by the backslash rule of CommonMark 2.4 alone; anything that could begin markup and
  /// has no backslash is a failure.
  @Test func noTextBecomesMarkup() {
    for text in NastyText.mixtures(3000) {
      var shown = ""
      var isEscaped = false
      for scalar in MarkdownEscape.words(text).unicodeScalars {
        if !isEscaped && scalar == "\\" {
          isEscaped = true
          continue
        }
        #expect(isEscaped || !"`*_[]<>|~$\\\n\r".unicodeScalars.contains(scalar), "\(text.debugDescription)")
        isEscaped = false
        if scalar != "\u{2060}" { shown.unicodeScalars.append(scalar) }
      }
      #expect(visibleLine(shown) == visibleLine(text))
    }
  }

  @Test func aHostileCellStaysInItsCell() {
    for text in NastyText.mixtures(500) {
      let grid = Grid(columns: [.init("a"), .init(text)], rows: [[.text(text), .link(text, to: Anchor("x"))]])
      let table = MarkdownRenderer().render(
        Report(title: "t", context: "", chapters: [.init(title: "c", blocks: [.grid(grid)])]))
      let rows = table.split(separator: "\n").filter { $0.hasPrefix("| ") }
      #expect(rows.count == 3)
      for row in rows { #expect(row.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" } == 3) }
    }
  }
}
