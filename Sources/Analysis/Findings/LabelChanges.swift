import Messages

extension AnalysisInput {
  /// Which episodes of some periods are read differently than when a report was last made by other rules; no rows
  /// where there was none.
  ///
  /// All sides of a report are read by the same rules, so that none of this is a change of behaviour.
  func labelChanges(in periods: [Period]) -> Table {
    Table(
      id: "label_changes", title: "Labels derived anew",
      columns: [Column("fact", ""), Column("count", "count", isNumeric: true), Column("rules", "earlier rules")],
      rows: earlierLabels.map { earlier in
        facts(earlier, in: periods).map { [.text($0.0), .count($0.1.map(\.id)), .text(earlier.rules)] }
      } ?? [])
  }

  private func facts(_ earlier: EarlierLabels, in periods: [Period]) -> [(String, [Episode])] {
    let shown = episodes.map(\.episode).filter { episode in periods.contains { $0.holds(episode) } }
    let known = shown.compactMap { episode in earlier.episodes[episode.id].map { (episode, was: $0) } }
    let changed = known.filter { LabelDigest($0.0) != $0.was }
    return [
      ("changed", changed.map(\.0)), ("decision_changed", changed.filter { $0.0.decision != $0.was.decision }.map(\.0)),
      ("changed_by_you", changed.map(\.0).filter(\.isLabelledByUser)),
      ("new_since", shown.filter { earlier.episodes[$0.id] == nil }),
    ]
  }
}

extension Period {
  /// Whether an episode was asked or first decided in the period.
  fileprivate func holds(_ episode: Episode) -> Bool {
    contains(episode.ask.at) || episode.firstDecision.map { contains($0.at) } ?? false
  }
}

extension Episode {
  fileprivate var decision: String { LabelDigest(self).decision }

  /// Whether anything about it is the user's own word.
  fileprivate var isLabelledByUser: Bool {
    ([ask.provenance] + responses.map(\.provenance) + qualities.map(\.provenance)).contains(.user)
  }
}
