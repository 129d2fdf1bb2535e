import Messages

extension MonthlyFindings {
  /// The practices of a no, this period and the one before.
  var howYouSaidNo: ChangeTable {
    let pushbacks = input.sample(of: .pushbacks, in: period).members
    let noes = pushbacks.count { $0.decision?.class == .decline }
    let toQuestions = pushbacks.count { !$0.episode.ask.type.isHeadline }
    return ChangeTable(
      id: "how_you_said_no", title: "How you said no or partly (\(noes) noes, \(pushbacks.count - noes) partly)",
      subject: Column("metric", "practice"), now: period, before: before,
      changes: input.changes(of: [.refusal, .listening, .medium, .aftermath], before: before, now: period),
      notes: caveats(of: [Pivot.self, RichNo.self]) + ["\(toQuestions) of them answer a question for information."])
  }

  private func caveats(of metrics: [any Metric.Type]) -> [String] {
    metrics.compactMap { metric in metric.caveats.first.map { "\(metric.title): \($0)" } }
  }

  /// The one or two noes with the most to show, each with its ask, answer and all labels.
  ///
  /// Those with more kinds of labels come first, then the surer, then the earlier; the second is said to somebody
  /// else if it can be.
  var noesOpened: Table {
    let pushbacks = input.sample(of: .pushbacks, in: period).members
    let ranked = pushbacks.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.familyCount != b.familyCount { return a.familyCount > b.familyCount }
      return (b.certainty, left.offset) < (a.certainty, right.offset)
    }.map(\.element)
    let first = ranked.first
    let others = ranked.dropFirst()
    let second = others.first { $0.episode.counterpart != first?.episode.counterpart } ?? others.first
    return Table(
      id: "noes_opened", title: "One no, opened",
      columns: [
        Column("episode", ""), Column("person", "with"), Column("asked_at", "asked"), Column("class", "class"),
      ],
      rows: [first, second].compactMap(\.self).map(\.openedCells))
  }
}

extension ObservedEpisode {
  fileprivate var familyCount: Int { Set(episode.qualities.map(\.label.family)).count }

  /// The lowest confidence of the ask and its decision.
  var certainty: Double { min(episode.ask.confidence, decision?.confidence ?? 1) }

  fileprivate var openedCells: [Cell] {
    [
      .episode(episode.id), .person(episode.counterpart), .instant(episode.ask.at),
      .text(decision?.class.rawValue ?? ""),
    ]
  }
}
