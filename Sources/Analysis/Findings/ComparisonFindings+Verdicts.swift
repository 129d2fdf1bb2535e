import Messages

extension ComparisonFindings {
  /// Every judged rate.
  var verdicts: ChangeTable {
    ChangeTable(
      id: "verdicts", title: "Verdicts", subject: Column("metric", "practice"), now: now, before: before,
      changes: input.changes(of: Set(Topic.allCases), before: before, now: now),
      notes: ["All verdicts of this report are corrected together, at 10 % false discovery."])
  }

  /// Yes or partly, for each person with at least five decided asks on both sides, the busiest first.
  var perPerson: ChangeTable {
    let (earlier, later) = (byPerson(before), byPerson(now))
    let enough = later.keys.filter { (earlier[$0] ?? []).count >= 5 && (later[$0] ?? []).count >= 5 }
    let people = enough.sorted { ((later[$1] ?? []).count, $0) < ((later[$0] ?? []).count, $1) }
    return ChangeTable(
      id: "per_person", title: "Per person", subject: Column("person", ""), now: now, before: before,
      changes: people.map {
        Change(subject: .person($0), before: yes(earlier[$0] ?? []), now: yes(later[$0] ?? []))
      },
      notes: ["Yes or partly; people with at least five decided asks on both sides (\(people.count))."])
  }

  /// How many cases it takes to tell a change of 20 points, beside how many there are.
  var casesNeeded: Table {
    let rows = input.changes(of: Set(Topic.allCases), before: before, now: now).map { change -> [Cell] in
      [
        change.subject, .count(change.before.denominator), .count(change.now.denominator),
        .count(casesToTell(0.2), []),
      ]
    }
    return Table(
      id: "cases_needed", title: "To tell a 20-point change",
      columns: [
        Column("metric", "practice"), Column("before", "before", isNumeric: true),
        Column("now", "this period", isNumeric: true), Column("needed", "needed in each", isNumeric: true),
      ],
      rows: rows, notes: ["2 · 0.25 · (2.8 / 0.2)² = 98 cases a period, for 80 % power."])
  }

  /// Decided asks of a period by the person who asked.
  func byPerson(_ period: Period) -> [PersonID: [ObservedEpisode]] {
    Dictionary(grouping: input.sample(of: .decided, in: period).members, by: \.episode.counterpart)
  }

  func yes(_ members: [ObservedEpisode]) -> Evidence {
    YesRate.rate(Sample(members, observation: input.observation))
  }
}
