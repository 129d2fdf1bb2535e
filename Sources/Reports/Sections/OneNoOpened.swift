import Analysis
import Messages

/// One no in full: the ask, the answer with its labels in place, and where all that comes from.
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
      .quote(quotation(episode, decision, message)), .note(origin(episode, decision, message)),
    ]
  }

  private static func heading(_ episode: Episode, _ decision: Response, _ material: Material) -> Phrase {
    """
    \(link: episode.id.rawValue, to: Anchor(episode.id)) · \(strong: material.wording.name(episode.counterpart)) asked \
    \(episode.ask.type.words) on \(material.wording.moments.day(episode.ask.at)) by \(episode.ask.medium.words); you said \
    \(strong: decision.class.words) on \(material.wording.moments.day(decision.at)) by \(decision.carrier.words):
    """
  }

  /// The whole answer where the caller gave it, else the words that carry the class.
  private static func quotation(_ episode: Episode, _ decision: Response, _ message: QuotedMessage?) -> Quotation {
    guard let message else { return Quotation([.init(decision.text, tags: [.init(decision.class.words, .answer)])]) }
    return Quotation(message.ownText, marks: episode.marks(on: decision.message))
  }

  private static func origin(_ episode: Episode, _ decision: Response, _ message: QuotedMessage?) -> Phrase {
    let rules =
      [episode.ask.provenance, decision.provenance]
      + episode.qualities.filter { $0.message == decision.message }.map(\.provenance)
    var seen: Set<String> = []
    let names = rules.map(\.description).filter { seen.insert($0).inserted }
    let source = message.map { "source \($0.source.path), byte \($0.source.offset) · " } ?? ""
    return """
      Read as such by \(names.joined(separator: ", ")) · \(source)all of it: \
      \(code: "pushback show \(episode.id.rawValue)")
      """
  }
}
