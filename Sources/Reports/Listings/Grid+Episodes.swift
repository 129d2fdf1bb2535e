import Analysis
import Messages

extension Grid {
  /// Episodes as `pushback list` shows them.
  ///
  /// - Parameters:
  ///   - evidence: the number they stand behind; its numerator is marked "yes" in a first column. Nil for none.
  ///   - observation: from when they are looked at.
  public init(_ episodes: [Episode], behind evidence: Evidence? = nil, at observation: Observation, _ wording: Wording)
  {
    let counted = Set(evidence?.numerator ?? [])
    let columns = ["episode", "asked", "with", "ask", "answer", "by"].map { Column($0) }
    let rows = episodes.map { episode -> [Phrase] in
      let mark: [Phrase] = evidence == nil ? [] : [counted.contains(episode.id) ? "yes" : "–"]
      return mark + Grid.cells(episode, at: observation, wording)
    }
    self.init(columns: (evidence == nil ? [] : [Column("counts")]) + columns, rows: rows)
  }

  private static func cells(_ episode: Episode, at observation: Observation, _ wording: Wording) -> [Phrase] {
    let who = wording.name(episode.counterpart)
    return [
      .text(episode.id.rawValue), .text(wording.moments.dayAndYear(episode.ask.at)),
      .text(episode.direction == .incoming ? who : "you asked \(who)"), .text(shortened(episode.ask.sentence, to: 60)),
      .text(episode.answerWords(at: observation)), .text(episode.firstDecision?.carrier.words ?? ""),
    ]
  }
}

extension Episode {
  /// How it stands: the first decision and, if another one followed, where it ended ("no at first, later yes"); else
  /// the state.
  func answerWords(at observation: Observation) -> String {
    guard let first = firstDecision?.class else {
      return state(at: observation.now, windowDays: observation.windowDays).words
    }
    guard let last = finalDecision?.class, last != first else { return first.words }
    return "\(first.words) at first, later \(last.words)"
  }
}
