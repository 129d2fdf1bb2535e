/// A page in the making.
struct HTMLPage {
  let templates: PageTemplates
  /// Captions have numbers, so that tables can name them.
  private var captions = 0

  init(templates: PageTemplates) { self.templates = templates }

  mutating func body(_ chapter: Chapter) -> Markup { render(chapter.blocks) }

  mutating func render(_ blocks: [Block]) -> Markup {
    var parts: [Markup] = []
    for block in blocks { parts.append(render(block)) }
    return parts.filter { !$0.isEmpty }.joined(by: "\n")
  }

  private mutating func render(_ block: Block) -> Markup {
    switch block {
    case .heading(let title, nil): "<h3>\(inline(title))</h3>"
    case .heading(let title, let anchor?): "<h3 id=\"\(anchor)\">\(inline(title))</h3>"
    case .paragraph(let phrase): phrase.isEmpty ? "" : "<p>\(inline(phrase))</p>"
    case .note(let phrase): phrase.isEmpty ? "" : "<p class=\"note\">\(inline(phrase))</p>"
    case .bullets(let items): items.isEmpty ? "" : "<ul>\(list(items))</ul>"
    case .grid(let grid): render(grid)
    case .quote(let quotation): render(quotation)
    case .answers(let answers): render(answers)
    case .fold(let fold): render(fold)
    case .folds(let folds): render(folds.map(Block.fold))
    case .ledger(let ledger): render(ledger)
    case .chart(let chart): render(chart)
    }
  }

  private func list(_ items: [Phrase]) -> Markup { items.map { "<li>\(inline($0))</li>" }.joined(by: "") }

  func inline(_ phrase: Phrase) -> Markup { phrase.parts.map(inline).joined(by: "") }

  private func inline(_ part: Phrase.Part) -> Markup {
    switch part {
    case .text(let words): Self.unbroken(words)
    case .strong(let words): "<strong>\(Self.unbroken(words))</strong>"
    case .emphasis(let words): "<em>\(Self.unbroken(words))</em>"
    case .code(let words): "<code>\(words)</code>"
    case .link(let words, let anchor): "<a href=\"#\(anchor)\">\(Self.unbroken(words))</a>"
    }
  }

  /// The words with each figure and its percent sign on one line, however narrow the page.
  private static func unbroken(_ words: String) -> Markup {
    Markup(trusted: Markup(words: words).text.replacing(" %", with: "\u{A0}%"))
  }

  /// The next number of a caption.
  mutating func nextCaption() -> Int {
    captions += 1
    return captions
  }
}
