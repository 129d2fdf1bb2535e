extension TerminalRenderer {
  /// A chapter as plain text.
  public func render(_ chapter: Chapter) -> String {
    paragraph(chapter.title) + chapter.blocks.map(render).joined()
  }

  private func render(_ block: Block) -> String {
    switch block {
    case .heading(let phrase, _): "\n" + paragraph(phrase.plain)
    case .paragraph(let phrase), .note(let phrase): paragraph(phrase.plain, indent: 2)
    case .bullets(let items): items.map { item(mark: "-", $0) }.joined()
    case .grid(let grid): render(grid)
    case .fold(let fold): "\n" + paragraph(fold.title.plain) + fold.blocks.map(render).joined()
    case .folds(let folds): folds.map { item(mark: "-", $0.brief) }.joined()
    case .ledger(let ledger): render(ledger.flat)
    case .chart(let chart): paragraph("\(chart.title): \(chart.summary)", indent: 2)
    case .answers(let answers): answers.map(render).joined()
    case .quote(let quotation): quotation.pieces.map { paragraph($0.text, indent: 4) }.joined()
    }
  }

  private func render(_ answer: Answer) -> String {
    "\n" + paragraph("\(answer.question): \(answer.headline.plain)")
      + answer.details.map { item(mark: "-", $0) }.joined()
  }

  private func item(mark: String, _ phrase: Phrase) -> String {
    let text = paragraph(phrase.plain, indent: 4)
    return "  " + mark.padded(to: 2) + text.dropFirst(4)
  }
}
