import Analysis
import Messages

/// One episode opened: the ask, then each answer in its words with the labels in place, and where all that comes from.
struct OpenedEpisode {
  let episode: Episode
  let material: Material

  init(_ episode: Episode, _ material: Material) {
    self.episode = episode
    self.material = material
  }

  var blocks: [Block] {
    if material.isShared { return [.bullets([asked] + episode.responses.map { answered($0) + labels($0) })] }
    let ask = Quotation([.init(shortened(episode.ask.sentence, to: 400), tags: [.init("ask", .ask)])])
    return [.paragraph(asked + ":"), .quote(ask)]
      + episode.responses.flatMap { [.paragraph(answered($0) + ":"), .quote(quotation($0))] } + [.note(origin)]
  }

  /// "Jonas Weil asked to do something on 2 Mar by mail."
  private var asked: Phrase {
    let name = material.wording.name(episode.counterpart)
    let who: Phrase = episode.direction == .incoming ? "\(strong: name) asked you" : "You asked \(strong: name)"
    let again: Phrase = episode.repeats.isEmpty ? "" : ", and again \(plural(episode.repeats.count, "time"))"
    return """
      \(who) \(episode.ask.type.words) on \(material.wording.moments.dayAndYear(episode.ask.at)) by \
      \(episode.ask.medium.words)\(again)
      """
  }

  private func answered(_ response: Response) -> Phrase {
    let who = episode.direction == .incoming ? "You" : material.wording.name(episode.counterpart)
    return """
      \(who) \(order(of: response))answered \(strong: response.class.words) on \(material.wording.moments.day(response.at)) by \
      \(response.carrier.words)
      """
  }

  /// "first " or "later ", where one decision was followed by another.
  private func order(of response: Response) -> String {
    let decisions = episode.responses.filter(\.class.isDecision)
    guard Set(decisions.map(\.class)).count > 1, response.class.isDecision else { return "" }
    return response == decisions.first ? "first " : "later "
  }

  /// What the answer was read as, where its words may not be shown.
  private func labels(_ response: Response) -> Phrase {
    var seen: Set<String> = []
    let words = episode.qualities.filter { $0.message == response.message }.map(\.words)
    let labels = words.filter { seen.insert($0).inserted }
    return labels.isEmpty ? "" : .text(" (\(labels.joined(separator: "; ")))")
  }

  /// The paragraphs with labels where the caller gave the message, else the words that carry them.
  private func quotation(_ response: Response) -> Quotation {
    if let message = material.quoted[response.message] {
      return Quotation(message.ownText, marks: episode.marks(on: response.message)).withoutUnmarkedParagraphs
    }
    let qualities = episode.qualities.filter {
      $0.message == response.message && !$0.text.isEmpty && $0.text != response.text
    }
    return Quotation(
      [.init(response.text, tags: [.init(response.class.words, .answer)], tone: .answer)]
        + qualities.flatMap { [.init(" … "), .init($0.text, tags: [$0.tag], tone: $0.tag.tone)] })
  }

  private var origin: Phrase {
    let keys = Set(episode.responses.map(\.message))
    let rules =
      [episode.ask.provenance] + episode.responses.map(\.provenance)
      + episode.qualities.filter { keys.contains($0.message) }.map(\.provenance)
    var seen: Set<String> = []
    let names = rules.map(\.description).filter { seen.insert($0).inserted }
    return "\(code: "pushback show \(episode.id.rawValue)") · read as such by \(names.joined(separator: ", "))"
  }
}

extension Quotation {
  /// Without long stretches in which nothing was found: paragraphs without labels that do not stand between two with.
  var withoutUnmarkedParagraphs: Quotation {
    let marked = pieces.indices.filter { pieces[$0].tone != nil || !pieces[$0].tags.isEmpty }
    guard let first = marked.first, let last = marked.last else { return self }
    var kept = Array(pieces[first...last])
    if first > 0, let lead = pieces[first - 1].text.paragraphs.last { kept.insert(Piece(lead), at: 0) }
    if last + 1 < pieces.count, let tail = pieces[last + 1].text.paragraphs.first { kept.append(Piece(tail)) }
    return Quotation(kept.map { Piece(shortenedParagraphs($0.text), tags: $0.tags, tone: $0.tone) })
  }

  /// Whole paragraphs inside a long piece make way for "…".
  private func shortenedParagraphs(_ text: String) -> String {
    guard text.utf8.count > 600 else { return text }
    let paragraphs = text.paragraphs
    guard paragraphs.count > 2 else { return text }
    return paragraphs[0] + "\n\n…\n\n" + paragraphs[paragraphs.count - 1]
  }
}
