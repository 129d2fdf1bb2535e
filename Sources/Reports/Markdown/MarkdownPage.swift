/// A document in the making. Links are by reference, their targets at its end: `[list][n7]` and `[e-…]` stay short
/// where the document is read as plain text.
struct MarkdownPage {
  private var labels: [Anchor: String] = [:]
  private var targets: [(label: String, anchor: Anchor)] = []
  private var numbered = 0

  /// Where the links lead; shown by no browser.
  var definitions: String { targets.map { "[\($0.label)]: #\($0.anchor)" }.joined(separator: "\n") }

  mutating func render(_ block: Block) -> String {
    switch block {
    case .heading(let title, let anchor): target(anchor) + "### \(inline(title))"
    case .paragraph(let phrase), .note(let phrase): line(phrase)
    case .bullets(let items): items.map { "- \(line($0))" }.joined(separator: "\n")
    case .grid(let grid): render(grid)
    case .quote(let quotation): render(quotation)
    case .answers(let answers): answers.map { render($0) }.joined(separator: "\n\n")
    case .fold(let fold): render(fold)
    case .folds(let folds): folds.map { brief($0) }.joined(separator: "\n")
    case .ledger(let ledger): render(ledger.flat)
    case .chart(let chart): render(chart)
    }
  }

  /// The blocks that have something to print.
  mutating func render(_ blocks: [Block]) -> [String] { blocks.map { render($0) }.filter { !$0.isEmpty } }

  /// The picture lies beside the report.
  private mutating func render(_ chart: Chart) -> String {
    let alternative = MarkdownEscape.words("\(chart.title): \(chart.summary)")
    return "![\(alternative)](\(chart.path))\n\n\(line(.text(chart.legend)))"
  }

  /// One of many is one line, where links lead.
  private mutating func brief(_ fold: Fold) -> String {
    let place = fold.anchor.map { "<a id=\"\($0)\"></a>" } ?? ""
    return "- \(place)\(inline(fold.brief))"
  }

  /// GitHub keeps it shut.
  private mutating func render(_ fold: Fold) -> String {
    let inside = render(fold.blocks).joined(separator: "\n\n")
    return "<details><summary>\(MarkupEscape.words(fold.title.plain))</summary>\n\n\(inside)\n\n</details>"
  }

  private mutating func render(_ answer: Answer) -> String {
    let blocks: [Block] = [
      .heading(.text(answer.question), anchor: nil), .paragraph(answer.headline), .bullets(answer.details),
    ]
    return render(blocks).joined(separator: "\n\n")
  }

  /// GitHub makes its own anchors from headings and others make theirs, so each is written down.
  private func target(_ anchor: Anchor?) -> String {
    anchor.map { "<a id=\"\($0)\"></a>\n\n" } ?? ""
  }

  /// A phrase that begins a block.
  mutating func line(_ phrase: Phrase) -> String { MarkdownEscape.blockStart(inline(phrase)) }

  mutating func inline(_ phrase: Phrase) -> String {
    var line = ""
    for part in phrase.parts { line += inline(part) }
    return line
  }

  private mutating func inline(_ part: Phrase.Part) -> String {
    let words = MarkdownEscape.words(part.words)
    switch part {
    case _ where words.isEmpty: return ""
    case .text: return words
    case .strong: return "**\(words)**"
    case .emphasis: return "*\(words)*"
    case .code(let code): return MarkdownEscape.code(code)
    case .link(_, let anchor):
      let label = label(anchor, words: words)
      return label == words ? "[\(words)]" : "[\(words)][\(label)]"
    }
  }

  /// The name of a link's target: its own words where they are the anchor, else a number.
  private mutating func label(_ anchor: Anchor, words: String) -> String {
    if let label = labels[anchor] { return label }
    let isNamed = words == anchor.description
    if !isNamed { numbered += 1 }
    let label = isNamed ? words : "n\(numbered)"
    labels[anchor] = label
    targets.append((label, anchor))
    return label
  }
}

extension MarkdownPage {
  /// A quotation keeps its paragraphs; labels stand in bold brackets after the words they were found in.
  private mutating func render(_ quotation: Quotation) -> String {
    var text = ""
    for piece in quotation.uncoloured.pieces {
      text += paragraphs(piece.text)
      if !piece.labels.isEmpty { text += " " + inline(Phrase.strong("[\(piece.labels.joined(separator: ", "))]")) }
    }
    return text.split(separator: "\n").map { "> \(MarkdownEscape.blockStart(String($0)))" }.joined(separator: "\n>\n")
  }

  /// The escaped text, a paragraph a line; an empty line stays a paragraph break, any other line break becomes a space.
  private func paragraphs(_ text: String) -> String {
    text.paragraphs.map(MarkdownEscape.words).joined(separator: "\n\n")
  }
}
