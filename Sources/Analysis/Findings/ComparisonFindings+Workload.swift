import Messages

extension ComparisonFindings {
  /// How much was asked: in all, a week, and how much of it is large.
  var workload: Table {
    let (later, earlier) = (input.sample(of: .headlineAsked, in: now), input.sample(of: .headlineAsked, in: before))
    return Table(
      id: "workload", title: "How much was asked",
      columns: [
        Column("fact", ""), Column("now", now.title, isNumeric: true), Column("before", before.title, isNumeric: true),
      ],
      rows: [
        [.text("asks"), .count(later.ids), .count(earlier.ids)],
        [.text("asks_per_week"), perWeek(later, now), perWeek(earlier, before)],
        [.text("large_asks"), .rate(later.evidence(where: \.isLarge)), .rate(earlier.evidence(where: \.isLarge))],
      ])
  }

  private func perWeek(_ asked: Sample, _ period: Period) -> Cell {
    let days = period.daysPassed(at: input.observation.now)
    return days == 0 ? .empty : .quantity(Double(asked.members.count) * 7 / Double(days))
  }
}

extension ObservedEpisode {
  fileprivate var isLarge: Bool { episode.ask.effort == .large }
}
