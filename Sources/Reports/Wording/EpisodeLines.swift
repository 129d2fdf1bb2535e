import Analysis
import Messages

extension Material {
  /// "e-… · 14 Oct · Boris K. · “Could your team take the…” · no", the id linked to the index.
  func line(_ id: EpisodeID) -> Phrase {
    guard let episode = episodes[id] else { return .code(id.rawValue) }
    return """
      \(link: id.rawValue, to: Anchor(id)) · \(wording.moments.day(episode.ask.at)) · \(who(episode)) · \
      \(quoted(episode.ask.sentence))\(episode.answerWords(at: findings.observation))
      """
  }

  /// "Boris K.", "you asked Boris K.": lists mix both ways.
  private func who(_ episode: Episode) -> String {
    let name = wording.name(episode.counterpart)
    return episode.direction == .incoming ? name : "you asked \(name)"
  }

  /// The same with the words of the answer: "… · no: “Not this week, but in May.”"
  func lineWithReply(_ id: EpisodeID) -> Phrase {
    let reply = episodes[id].map { self.reply($0, limit: 140) } ?? ""
    return reply.isEmpty ? line(id) : "\(line(id)): “\(reply)”"
  }

  /// The words that carry the first decision, else those of the first answer; of very few words the beginning of their
  /// message. Empty of a report to share.
  func reply(_ episode: Episode, limit: Int) -> String {
    guard let answer = episode.firstDecision ?? episode.responses.first else { return "" }
    let isBare = answer.text.split(whereSeparator: \.isWhitespace).count < 4
    return shortened(isBare ? quoted[answer.message]?.ownText ?? answer.text : answer.text, to: limit)
  }

  /// The words with what parts them from the next; nothing of a report to share.
  private func quoted(_ sentence: String) -> String { sentence.isEmpty ? "" : "“\(shortened(sentence, to: 70))” · " }
}

extension Material {
  /// "e-… (14 Oct, Boris K.)", the id linked to the index; with some of the words where there is room for them.
  private func mention(_ id: EpisodeID, words: Int) -> Phrase {
    guard let episode = episodes[id] else { return .code(id.rawValue) }
    let quote = words == 0 || episode.ask.sentence.isEmpty ? "" : ": “\(shortened(episode.ask.sentence, to: words))”"
    let place = "\(wording.moments.day(episode.ask.at)), \(wording.name(episode.counterpart))"
    return "\(link: id.rawValue, to: Anchor(id)) (\(place)\(quote))"
  }

  /// Episodes as mentions, and how many more there are.
  ///
  /// - Parameter words: how many characters of each ask to show.
  func mentions(_ ids: [EpisodeID], limit: Int, words: Int = 0) -> Phrase {
    let shown = ids.prefix(listed(ids.count, upTo: limit)).map { mention($0, words: words) }
    let rest = ids.count - shown.count
    let more: [Phrase] = rest > 0 ? ["and \(rest) more"] : []
    return ids.isEmpty ? "none" : (shown + more).joined(by: ", ")
  }
}

/// How many of a list to show: all, where no more than two would be left out.
func listed(_ count: Int, upTo limit: Int) -> Int { count <= limit + 2 ? count : limit }
