extension HTMLPage {
  func render(_ answers: [Answer]) -> Markup {
    struct Part {
      let question, headline: Markup
      let details: [Markup]
    }
    struct Parts { let answers: [Part] }
    let parts = answers.map { answer in
      Part(
        question: Markup(words: answer.question), headline: inline(answer.headline), details: answer.details.map(inline)
      )
    }
    return templates.render(.answers, Parts(answers: parts))
  }

  mutating func render(_ fold: Fold) -> Markup {
    struct Part { let title, identity, body: Markup }
    return templates.render(
      .fold, Part(title: inline(fold.title), identity: identity(fold.anchor), body: render(fold.blocks)))
  }

  mutating func render(_ ledger: Ledger) -> Markup {
    struct Row {
      let identity, body: Markup
      let cells: [Markup]
    }
    struct Part { let entries: [Row] }
    var rows: [Row] = []
    for (index, row) in ledger.grid.rows.enumerated() {
      rows.append(
        Row(
          identity: identity(ledger.grid.anchor(row: index)), body: render(ledger.inside[index]),
          cells: row.map(inline)))
    }
    return templates.render(.ledger, Part(entries: rows))
  }

  func render(_ chart: Chart) -> Markup {
    struct Part { let picture, title, legend: Markup }
    return templates.render(
      .figure,
      Part(
        picture: SVGRenderer().element(chart), title: Markup(words: chart.title), legend: Markup(words: chart.legend)))
  }

  /// The attribute that makes a place of an element; with it, following a link moves the keyboard there too.
  private func identity(_ anchor: Anchor?) -> Markup {
    anchor.map { " id=\"\($0)\" tabindex=\"-1\"" } ?? ""
  }
}

extension Grid {
  /// The place of a row; nil where nothing links to it.
  func anchor(row: Int) -> Anchor? { anchors.indices.contains(row) ? anchors[row] : nil }
}
