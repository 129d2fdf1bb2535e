import Analysis
import Messages

/// One no in full: the ask, the answer with its labels in place, and what each label stands on.
enum OneNoOpened: Section {
  static let title = "One no, opened"
  static let tables = ["noes_opened"]

  static func blocks(_ material: Material) -> [Block] {
    let opened = (material.findings.table("noes_opened")?.records ?? []).compactMap { $0["episode"].episode }
    return opened.compactMap { material.episodes[$0] }.prefix(1).flatMap { blocks($0, material) }
  }

  private static func blocks(_ episode: Episode, _ material: Material) -> [Block] {
    guard let decision = episode.firstDecision else { return [] }
    let message = material.quoted[decision.message]
    return [
      .paragraph(heading(episode, decision, material)), .paragraph("“\(shortened(episode.ask.sentence, to: 240))”"),
      .quote(quotation(episode, decision, message)),
      .paragraph("Each label names what the words before it were read as."),
      .grid(labels(episode.showcased(on: decision))), .note(origin(episode, decision, message)),
    ]
  }

  private static func heading(_ episode: Episode, _ decision: Response, _ material: Material) -> Phrase {
    """
    \(link: episode.id.rawValue, to: Anchor(episode.id)) · \(strong: material.wording.name(episode.counterpart)) asked \
    \(episode.ask.type.words) on \(material.wording.moments.day(episode.ask.at)) by \(episode.ask.medium.words); you said \
    \(strong: decision.class.words) on \(material.wording.moments.day(decision.at)) by \(decision.carrier.words), and it \
    stayed at that:
    """
  }

  /// The whole answer where the caller gave it, else the words that carry the class.
  private static func quotation(_ episode: Episode, _ decision: Response, _ message: QuotedMessage?) -> Quotation {
    let answer = Quotation.Tag(decision.class.words, .answer)
    guard let message else { return Quotation([.init(decision.text, tags: [answer])]) }
    return Quotation(
      message.ownText,
      marks: [(decision.span, answer)] + episode.showcased(on: decision).map { ($0.span, $0.tag) })
  }

  /// What each label stands on, the answer left out: it is all of the quotation.
  private static func labels(_ qualities: [Quality]) -> Grid {
    Grid(
      columns: [.init("read as"), .init("by these words"), .init("says who"), .init("sure", isNumeric: true)],
      rows: qualities.map { quality in
        [
          .text(quality.words), .text("“\(shortened(quality.text, to: 90))”"), .text(quality.provenance.words),
          .text(Numbers.percent(quality.confidence)),
        ]
      })
  }

  private static func origin(_ episode: Episode, _ decision: Response, _ message: QuotedMessage?) -> Phrase {
    let source = message.map { "Source \($0.source.path), byte \($0.source.offset). " } ?? ""
    let left = episode.qualities.count { $0.message == decision.message && !$0.span.isEmpty && $0.isUncertain }
    let rest = left == 0 ? "" : " \(plural(left, "label")) less than 70 % sure left out."
    return """
      Read as a no by \(decision.provenance.words), \(Numbers.percent(decision.confidence)) sure.\(rest) \(source)\
      The whole conversation: \(code: "pushback show \(episode.id.rawValue)").
      """
  }
}

extension Episode {
  /// The labels to show on an answer: those that stand on words and are not uncertain.
  fileprivate func showcased(on answer: Response) -> [Quality] {
    qualities.filter { $0.message == answer.message && !$0.span.isEmpty && !$0.isUncertain }
  }
}
