import Analysis
import Messages

extension Material {
  /// "e-… · 14 Oct · Boris K. · “Could your team take the…” · no", the id linked to the index.
  func line(_ id: EpisodeID) -> Phrase {
    guard let episode = episodes[id] else { return .code(id.rawValue) }
    return """
      \(link: id.rawValue, to: Anchor(id)) · \(wording.moments.day(episode.ask.at)) · \(wording.name(episode.counterpart)) · \
      \(quoted(episode.ask.sentence))\(episode.answerWords(at: findings.observation))
      """
  }

  /// The same with the words of the answer: "… · no: “Not this week, but in May.”"
  func lineWithReply(_ id: EpisodeID) -> Phrase {
    let reply = episodes[id].map(reply) ?? ""
    return reply.isEmpty ? line(id) : "\(line(id)): “\(reply)”"
  }

  /// The words that carry the first decision, else those of the first answer; of very few words the beginning of their
  /// message. Empty of a report to share.
  func reply(_ episode: Episode) -> String {
    guard let answer = episode.firstDecision ?? episode.responses.first else { return "" }
    let isBare = answer.text.split(whereSeparator: \.isWhitespace).count < 4
    return shortened(isBare ? quoted[answer.message]?.ownText ?? answer.text : answer.text, to: 140)
  }

  /// The words with what parts them from the next; nothing of a report to share.
  private func quoted(_ sentence: String) -> String { sentence.isEmpty ? "" : "“\(shortened(sentence, to: 70))” · " }

  /// Ids, each linked to the index.
  func links(_ ids: [EpisodeID], limit: Int) -> Phrase {
    let links = ids.prefix(limit).map { Phrase.link($0.rawValue, to: Anchor($0)) }
    let more: [Phrase] = ids.count > limit ? ["… and \(ids.count - limit) more"] : []
    return ids.isEmpty ? "none" : (links + more).joined(by: ", ")
  }
}
