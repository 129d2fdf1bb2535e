extension HTMLPage {
  /// Somebody's words in their paragraphs: coloured where a label stands on them, its name after them.
  func render(_ quotation: Quotation) -> Markup {
    struct Part { let paragraphs: [Markup] }
    var paragraphs: [Markup] = [""]
    for piece in quotation.pieces {
      for (index, text) in piece.text.paragraphs.enumerated() {
        if index > 0 { paragraphs.append("") }
        paragraphs[paragraphs.count - 1] = paragraphs[paragraphs.count - 1] + words(text, piece.tone)
      }
      paragraphs[paragraphs.count - 1] = paragraphs[paragraphs.count - 1] + piece.tags.map(name).joined(by: "")
    }
    return templates.render(.quotation, Part(paragraphs: paragraphs.filter { !$0.isEmpty }))
  }

  private func words(_ text: String, _ tone: Quotation.Tone?) -> Markup {
    guard let tone, text.unicodeScalars.contains(where: isLetterOrDigit) else { return Markup(words: text) }
    return "<mark class=\"\(tone.rawValue)\">\(text)</mark>"
  }

  /// Underlining a full stop tells nothing.
  private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private func name(_ tag: Quotation.Tag) -> Markup {
    " <b class=\"label \(tag.tone.rawValue)\">\(tag.words)</b>"
  }
}
