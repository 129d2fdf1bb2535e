import Messages

extension ComparisonFindings {
  /// Every judged rate, as one family.
  var verdicts: Table {
    Table(
      changes: input.changes(of: Set(Topic.allCases), before: before, now: now),
      id: "verdicts", title: "Verdicts", subject: Column("metric", "practice"),
      notes: ["Corrected together at 10 % false discovery."])
  }

  /// Yes or partly, for each person with at least five decided asks on both sides, as one family; then all others,
  /// not judged.
  var perPerson: Table {
    let (earlier, later) = (byPerson(before), byPerson(now))
    let enough = earlier.keys.filter { earlier[$0, default: []].count >= 5 && later[$0, default: []].count >= 5 }
    let people = enough.sorted { (later[$1]?.count ?? 0, $0) < (later[$0]?.count ?? 0, $1) }
    let changes = people.map { person in
      Change(
        subject: .person(person), before: yes(earlier[person, default: []]), now: yes(later[person, default: []]))
    }
    return Table(
      changes: changes, id: "per_person", title: "Per person", subject: Column("person", ""),
      notes: ["People with at least five decided asks on both sides; corrected over \(people.count)."])
  }

  /// How many cases it takes to tell a change of 20 points, beside how many there are.
  var casesNeeded: Table {
    let rows = input.changes(of: Set(Topic.allCases), before: before, now: now).map { change -> [Cell] in
      [change.subject, .count(change.before.denominator), .count(change.now.denominator), .count(casesFor20Points, [])]
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
