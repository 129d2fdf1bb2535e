import Messages

extension AnalysisInput {
  /// Yes or partly of each of the twelve months that end with a period.
  func yesByMonth(upTo period: Period) -> Table {
    Table(
      id: "yes_by_month", title: "Yes or partly, month by month", columns: [Column("month", "month")] + shareColumns,
      rows: period.trailingMonths(12, in: zone).map { month in
        [.text(month.name)] + shareCells(rate(YesRate.self, in: month))
      })
  }

  /// The media of the user's noes and partial yeses in the twelve months that end with a period, one row a person with
  /// at least five, the most first; all others in one row.
  func noesByMedium(upTo period: Period) -> Table {
    let pushbacks = sample(of: .pushbacks, inMonths: period.trailingMonths(12, in: zone))
    let groups = PeopleGroups(pushbacks)
    let rows = (groups.people.map(Optional.some) + [nil]).map { person -> [Cell] in
      let own = pushbacks.filtered { groups.key($0.episode.counterpart) == person }
      return [person.map(Cell.person) ?? .text("others")] + mediumCells(own)
    }
    return Table(
      id: "noes_by_medium", title: "By which medium you said no or partly, twelve months",
      columns: [Column("person", "")] + mediumColumns("said"), rows: rows,
      notes: ["People with fewer than five are pooled.", spokenNoesAreMissed])
  }

  /// Everything asked in both directions with the busiest counterpart, in the twelve months that end with a period.
  func timeline(upTo period: Period) -> Table {
    let months = period.trailingMonths(12, in: zone)
    let asked = months.first.map { byAsk.between($0.start, period.end).filter(\.isCounted) } ?? []
    let counts = Dictionary(grouping: asked, by: \.episode.counterpart).mapValues(\.count)
    let busiest = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    return Table(
      id: "timeline", title: "Twelve months with one person",
      columns: [
        Column("episode", ""), Column("person", "with"), Column("asked_at", "asked"), Column("direction", "direction"),
        Column("decision", "answer"),
      ],
      rows: asked.filter { $0.episode.counterpart == busiest }.map(timelineCells))
  }

  private func timelineCells(_ observed: ObservedEpisode) -> [Cell] {
    let episode = observed.episode
    return [
      .episode(episode.id), .person(episode.counterpart), .instant(episode.ask.at), .text(episode.direction.rawValue),
      .text(observed.decision?.class.rawValue ?? observed.state.rawValue),
    ]
  }

  private func sample(of population: Population, inMonths months: [Period]) -> Sample {
    Sample(months.flatMap { sample(of: population, in: $0).members }, observation: observation)
  }
}

extension MonthlyFindings {
  var pictured: [Table] { input.pictured(upTo: period) }
}

extension ComparisonFindings {
  var pictured: [Table] { input.pictured(upTo: now) }
}

extension AnalysisInput {
  /// The tables of charts.
  fileprivate func pictured(upTo period: Period) -> [Table] {
    [yesByMonth(upTo: period), noesByMedium(upTo: period), timeline(upTo: period)]
  }
}
