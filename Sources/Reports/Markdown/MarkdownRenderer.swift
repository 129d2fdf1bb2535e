/// Sets a report as GitHub-flavoured Markdown that also reads well as plain text.
public struct MarkdownRenderer: Sendable {
  public init() {}

  /// The whole document, ended by one line feed.
  public func render(_ report: Report) -> String {
    var blocks = ["# \(inline(Phrase.text(report.title)))"]
    if !report.context.isEmpty { blocks.append(line(report.context)) }
    for chapter in report.chapters {
      blocks.append("## \(inline(Phrase.text(chapter.title)))")
      blocks += chapter.blocks.map(render).filter { !$0.isEmpty }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  func render(_ block: Block) -> String {
    switch block {
    case .heading(let title, let anchor): target(anchor) + "### \(inline(title))"
    case .paragraph(let phrase): line(phrase)
    case .bullets(let items): items.map { "- \(line($0))" }.joined(separator: "\n")
    case .numbered(let items): items.enumerated().map { "\($0 + 1). \(line($1))" }.joined(separator: "\n")
    case .grid(let grid): render(grid)
    case .quote(let quotation): render(quotation)
    case .note(let phrase): line(phrase)
    }
  }

  /// Where links lead: GitHub makes its own anchors from headings, others differ, so it is written down.
  private func target(_ anchor: Anchor?) -> String {
    anchor.map { "<a id=\"\($0)\"></a>\n\n" } ?? ""
  }

  /// A phrase that begins a block.
  private func line(_ phrase: Phrase) -> String { MarkdownEscape.blockStart(inline(phrase)) }

  func inline(_ phrase: Phrase) -> String { phrase.parts.map(inline).joined() }

  private func inline(_ part: Phrase.Part) -> String {
    let words = MarkdownEscape.words(part.words)
    switch part {
    case _ where words.isEmpty: return ""
    case .text: return words
    case .strong: return "**\(words)**"
    case .emphasis: return "*\(words)*"
    case .code(let code): return MarkdownEscape.code(code)
    case .link(_, let anchor): return "[\(words)](#\(anchor))"
    }
  }
}

extension MarkdownRenderer {
  /// A quotation keeps its paragraphs; labels stand in bold brackets after the words they were found in.
  func render(_ quotation: Quotation) -> String {
    let pieces = quotation.pieces.map { piece in
      let labels = piece.labels.isEmpty ? "" : " " + inline(Phrase.strong("[\(piece.labels.joined(separator: ", "))]"))
      return paragraphs(piece.text) + labels
    }
    let lines = pieces.joined().split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.isEmpty ? ">" : "> \(MarkdownEscape.blockStart(String($0)))" }.joined(separator: "\n")
  }

  /// The escaped text; an empty line stays a paragraph break, any other line break becomes a space.
  private func paragraphs(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.split { visibleLine($0).isEmpty }.map { MarkdownEscape.words($0.joined(separator: " ")) }
      .joined(separator: "\n\n")
  }
}
