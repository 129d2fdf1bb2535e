import Messages

extension MonthlyFindings {
  /// What became of every message: the rows after the first add up to it.
  var reconciliation: Table {
    let reading = input.reading
    let excluded = ExclusionReason.allCases.map { ("excluded_\($0.rawValue)", reading.excluded[$0] ?? 0) }
    let rows =
      [("read", reading.read), ("imported", reading.imported), ("duplicates", reading.duplicates)] + excluded
      + [("unreadable", reading.unreadable)]
    return Table(
      id: "reconciliation", title: "Messages read", columns: countColumns("outcome"),
      rows: rows.map { [.text($0.0), .count($0.1, [])] },
      notes: ["Of the imported, \(reading.otherLanguage) are in another language and not analysed."])
  }

  /// What became of every ask of the period: the rows add up to `asked` and `questions` of "In short".
  var askStates: Table {
    let asked = input.sample(of: .asked, in: period)
    return Table(
      id: "ask_states", title: "What became of the asks", columns: countColumns("state"),
      rows: EpisodeState.allCases.map { state in
        [.text(state.rawValue), .count(asked.evidence { $0.state == state }.numerator)]
      })
  }

  /// Asks of the period, both ways, that are least sure to be right, and answers that read neither as yes nor as no.
  var uncertain: Table {
    let doubtful = input.byAsk.between(period.start, period.end).filter {
      $0.isCounted && ($0.state == .unsure || $0.certainty < uncertainBelow)
    }
    let ranked = doubtful.enumerated().sorted {
      ($0.element.certainty, $0.offset) < ($1.element.certainty, $1.offset)
    }
    return Table(
      id: "uncertain", title: "Worth a second look",
      columns: [
        Column("episode", ""), Column("person", "with"), Column("state", "state"),
        Column("confidence", "confidence", isNumeric: true),
      ],
      rows: ranked.map(\.element).map { observed in
        [
          .episode(observed.episode.id), .person(observed.episode.counterpart), .text(observed.state.rawValue),
          .probability(observed.certainty),
        ]
      })
  }

  private func countColumns(_ id: String) -> [Column] {
    [Column(id, ""), Column("count", "count", isNumeric: true)]
  }
}
